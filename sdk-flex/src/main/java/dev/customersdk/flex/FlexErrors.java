package dev.customersdk.flex;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.StringJoiner;
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

  static ApiError decode(JsonNode body) {
    JsonNode error = body.path("error").isObject() ? body.path("error") : body;
    List<Violation> details = details(body.path("detail"));
    Optional<String> code = ErrorProperties.text(error, "code");
    Optional<String> message = ErrorProperties.text(error, "message");
    Optional<String> detail =
        Optional.ofNullable(body.path("detail").textValue()).filter(text -> message.isEmpty());
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
      JsonNode body, JsonNode error, boolean detailIsRead) {
    Map<String, @Nullable Object> extras = new LinkedHashMap<>();
    if (body.path("error").isObject()) {
      extras.putAll(ErrorProperties.except(body, Set.of("error")));
    }
    extras.putAll(ErrorProperties.except(error, Set.of("type", "code", "message", "param")));
    if (detailIsRead) {
      extras.remove("detail");
    }
    return Collections.unmodifiableMap(extras);
  }

  private static List<Violation> details(JsonNode detail) {
    List<Violation> details = new ArrayList<>();
    if (detail.isArray()) {
      detail.forEach(
          entry -> {
            if (entry.isObject()) {
              details.add(
                  new Violation(
                      location(entry.path("loc")),
                      ErrorProperties.text(entry, "type"),
                      ErrorProperties.text(entry, "msg"),
                      Optional.empty()));
            }
          });
    }
    return details;
  }

  private static Optional<String> location(JsonNode loc) {
    StringJoiner path = new StringJoiner(".");
    loc.forEach(step -> path.add(step.asText()));
    String text = loc.isArray() ? path.toString() : loc.asText("");
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private static Optional<String> first(
      List<Violation> details, Function<Violation, Optional<String>> what) {
    return details.stream().findFirst().flatMap(what);
  }
}
