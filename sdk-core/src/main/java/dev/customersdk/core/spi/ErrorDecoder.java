package dev.customersdk.core.spi;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customersdk.core.ApiError;

/** Reads a vendor's error body. */
@FunctionalInterface
public interface ErrorDecoder {

  /**
   * What the body says; whatever is missing stays empty.
   *
   * @param body a JSON object; everything else never gets here
   */
  ApiError decode(JsonNode body);
}
