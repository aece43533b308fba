package dev.customersdk.generic;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customersdk.core.ApiError;
import dev.customersdk.core.ApiError.Violation;
import dev.customersdk.core.ApiException;
import dev.customersdk.core.spi.json.ErrorProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads {@code {"type", "errors": [{"code", "parameter", "message"}]}}; the first error speaks for
 * all.
 */
final class GenericErrors {

  private static final Set<String> PROPERTIES = Set.of("code", "parameter", "message");

  private GenericErrors() {}

  static ApiError decode(JsonNode body) {
    JsonNode errors = body.path("errors");
    List<Violation> violations = new ArrayList<>();
    errors.forEach(error -> violations.add(violation(error)));
    return new ApiError(
        ErrorProperties.text(body, "type"),
        ErrorProperties.text(errors.path(0), "code"),
        ErrorProperties.text(errors.path(0), "message"),
        List.copyOf(violations),
        ErrorProperties.except(
            body, holdsMore(errors) ? Set.of("type") : Set.of("type", "errors")));
  }

  /** Whether a 400 says what a 409 means: the id to create something under is in use. */
  static boolean meansInUse(ApiException failure) {
    return failure instanceof ApiException.InvalidRequest
        && failure.error().code().equals(Optional.of("already_exists"));
  }

  private static Violation violation(JsonNode error) {
    return new Violation(
        ErrorProperties.text(error, "parameter"),
        ErrorProperties.text(error, "code"),
        ErrorProperties.text(error, "message"),
        Optional.empty());
  }

  /** Whether something in the errors has no place in a violation. */
  private static boolean holdsMore(JsonNode errors) {
    boolean more = !errors.isArray();
    for (JsonNode error : errors) {
      more |= !error.isObject() || !ErrorProperties.except(error, PROPERTIES).isEmpty();
    }
    return more;
  }
}
