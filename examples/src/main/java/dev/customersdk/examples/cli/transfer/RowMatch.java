package dev.customersdk.examples.cli.transfer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.examples.cli.argument.Json;
import dev.customersdk.examples.cli.argument.RequestShape;
import dev.customersdk.examples.cli.console.FlatRow;
import dev.customersdk.examples.cli.vendor.Vendor;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether a stored customer is what a row has sent: all that the vendor's responses show of it must
 * be there and the same, the case of the e-mail address aside.
 */
record RowMatch(Vendor vendor, RequestShape request, RequestShape response) {

  boolean agrees(ObjectNode row, JsonNode stored) {
    ObjectNode sent = asResponse(request.fit(row, response));
    Map<String, String> there = FlatRow.of(stored);
    return FlatRow.of(response.fit(sent, request)).entrySet().stream()
        .allMatch(cell -> isSame(cell.getKey(), cell.getValue(), there.get(cell.getKey())));
  }

  private boolean isSame(String name, String sent, @Nullable String stored) {
    return name.equals(vendor.emailProperty())
        ? sent.equalsIgnoreCase(stored)
        : sent.equals(stored);
  }

  /** Flex's metadata may be a text in requests, and are an object in responses. */
  private ObjectNode asResponse(ObjectNode body) {
    return vendor == Vendor.FLEX && body.path("metadata").isTextual()
        ? body.set("metadata", Json.parse("metadata", body.path("metadata").asText()))
        : body;
  }
}
