package dev.customersdk.core.internal.call;

import dev.customersdk.core.ApiError;
import dev.customersdk.core.internal.json.FreeFormJson;
import java.io.IOException;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the body of an error response says; whatever is wrong with it, the status must not be lost.
 *
 * @param error what could be read of it
 * @param failure the trouble of the JVM, such as too little memory, that kept it from being read
 */
record ErrorBody(ApiError error, @Nullable Error failure) {

  /** A larger one is an error page or a mishap; it stays on the exception as long as that lives. */
  private static final int MOST_BYTES = 256 * 1024;

  static ErrorBody of(
      BodyBytes body, Function<Map<String, @Nullable Object>, ApiError> errorDecoder) {
    if (body.size() > MOST_BYTES) {
      return new ErrorBody(ApiError.none(), null);
    }
    try {
      return new ErrorBody(
          FreeFormJson.properties(body.array(), body.size())
              .map(errorDecoder)
              .orElseGet(ApiError::none),
          null);
    } catch (IOException | RuntimeException e) {
      return new ErrorBody(ApiError.none(), null);
    } catch (Error e) {
      return new ErrorBody(ApiError.none(), e);
    }
  }
}
