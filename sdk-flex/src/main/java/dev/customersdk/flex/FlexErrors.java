package dev.customersdk.flex;

import dev.customersdk.core.ApiError;
import dev.customersdk.core.ApiError.Violation;
import dev.customersdk.core.spi.json.ErrorProperties;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code {"error": {"code", "message"}}}, the {@code type} and {@code param} that others have
 * seen beside them, and {@code {"detail": [{"loc", "msg", "type"}]}}, with which a 422 names
 * parameters. The first of these is also the error's code and message, if it has none of its own; a
 * {@code detail} that is a text is the message then.
 */
final class FlexErrors {

  private FlexErrors() {}

  static ApiError decode(Map<String, @Nullable Object> body) {
    Map<String, @Nullable Object> error = ErrorProperties.object(body, "error").orElse(body);
    List<Violation> details =
        body.get("detail") instanceof List<?> entries ? details(entries) : List.of();
    Optional<String> code = ErrorProperties.text(error, "code");
    Optional<String> message = ErrorProperties.text(error, "message");
    Optional<String> detail =
        body.get("detail") instanceof String text && message.isEmpty()
            ? Optional.of(text)
            : Optional.empty();
    List<Violation> violations = new ArrayList<>();
    ErrorProperties.text(error, "param")
        .ifPresent(
            param ->
                violations.add(new Violation(Optional.of(param), code, message, Optional.empty())));
    violations.addAll(details);
    return new ApiError(
        ErrorProperties.text(error, "type"),
        code.or(() -> first(details, Violation::code)),
        message.or(() -> detail).or(() -> first(details, Violation::message)),
        List.copyOf(violations),
        extras(body, error, detail.isPresent() || !details.isEmpty()));
  }

  /** What is beside the error, and what else is in it. */
  private static Map<String, @Nullable Object> extras(
      Map<String, @Nullable Object> body,
      Map<String, @Nullable Object> error,
      boolean detailIsRead) {
    Map<String, @Nullable Object> extras = new LinkedHashMap<>();
    if (body != error) {
      extras.putAll(ErrorProperties.except(body, Set.of("error")));
    }
    extras.putAll(ErrorProperties.except(error, Set.of("type", "code", "message", "param")));
    if (detailIsRead) {
      extras.remove("detail");
    }
    return Collections.unmodifiableMap(extras);
  }

  private static List<Violation> details(List<?> detail) {
    return detail.stream()
        .flatMap(entry -> ErrorProperties.object(entry).stream())
        .map(
            entry ->
                new Violation(
                    location(entry),
                    ErrorProperties.text(entry, "type"),
                    ErrorProperties.text(entry, "msg"),
                    Optional.empty()))
        .toList();
  }

  private static Optional<String> location(Map<String, @Nullable Object> entry) {
    Optional<String> path =
        entry.get("loc") instanceof List<?> steps
            ? Optional.of(ErrorProperties.joined(steps, "."))
            : ErrorProperties.text(entry, "loc");
    return path.filter(text -> !text.isEmpty());
  }

  private static Optional<String> first(
      List<Violation> details, Function<Violation, Optional<String>> what) {
    return details.stream().findFirst().flatMap(what);
  }
}
