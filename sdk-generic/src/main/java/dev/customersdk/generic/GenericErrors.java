package dev.customersdk.generic;

import dev.customersdk.core.ApiError;
import dev.customersdk.core.ApiError.Violation;
import dev.customersdk.core.ApiException;
import dev.customersdk.core.spi.json.ErrorProperties;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code {"type", "errors": [{"code", "parameter", "message"}]}}; the first error speaks for
 * all.
 */
final class GenericErrors {

  private static final Set<String> PROPERTIES = Set.of("code", "parameter", "message");

  private GenericErrors() {}

  static ApiError decode(Map<String, @Nullable Object> body) {
    List<Violation> violations =
        ErrorProperties.elements(body, "errors").stream()
            .map(error -> violation(ErrorProperties.object(error).orElse(Map.of())))
            .toList();
    Optional<Violation> first =
        violations.stream().filter(any -> body.get("errors") instanceof List).findFirst();
    return new ApiError(
        ErrorProperties.text(body, "type"),
        first.flatMap(Violation::code),
        first.flatMap(Violation::message),
        violations,
        ErrorProperties.except(body, holdsMore(body) ? Set.of("type") : Set.of("type", "errors")));
  }

  /** Whether a 400 says what a 409 means: the id to create something under is in use. */
  static boolean meansInUse(ApiException failure) {
    return failure instanceof ApiException.InvalidRequest
        && failure.error().code().equals(Optional.of("already_exists"));
  }

  private static Violation violation(Map<String, @Nullable Object> error) {
    return new Violation(
        ErrorProperties.text(error, "parameter"),
        ErrorProperties.text(error, "code"),
        ErrorProperties.text(error, "message"),
        Optional.empty());
  }

  /** Whether something in the errors has no place in a violation. */
  private static boolean holdsMore(Map<String, @Nullable Object> body) {
    return !(body.get("errors") instanceof List<?> errors)
        || errors.stream()
            .anyMatch(
                error ->
                    !(error instanceof Map<?, ?> map) || !PROPERTIES.containsAll(map.keySet()));
  }
}
