package dev.customersdk.testkit.vendor;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.customersdk.testkit.server.EmulatorRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import okhttp3.HttpUrl;

/** Decoded query parameters; a name may be repeated, and brackets are part of it. */
public record QueryParameters(HttpUrl url) {

  /** Empty if the URL is not percent-encoded correctly. */
  public static Optional<QueryParameters> of(EmulatorRequest sent) {
    return EndpointTable.url(sent).map(QueryParameters::new);
  }

  /** Empty text for each that comes without a value. */
  public List<String> all(String name) {
    return url.queryParameterValues(name).stream().map(it -> it == null ? "" : it).toList();
  }

  void allowOnly(Set<String> names) {
    otherThan(names)
        .findFirst()
        .ifPresent(
            name -> {
              throw failure("unknown_parameter", name, "should not exist");
            });
  }

  Stream<String> otherThan(Set<String> names) {
    return url.queryParameterNames().stream().filter(name -> !names.contains(name));
  }

  public boolean has(String name) {
    return url.queryParameterNames().contains(name);
  }

  /** Empty text for a name without a value. */
  public Optional<String> single(String name) {
    if (url.queryParameterValues(name).size() > 1) {
      throw failure(name, "must not be repeated");
    }
    return has(name) ? Optional.of(first(name)) : Optional.empty();
  }

  /** A whole number of at least {@code minimum}, in plain digits. */
  public int number(String name, int fallback, int minimum) {
    return number(name, fallback, minimum, Integer.MAX_VALUE, "from " + minimum);
  }

  /** A whole number from {@code minimum} to {@code maximum}, in plain digits. */
  public int number(String name, int fallback, int minimum, int maximum) {
    return number(name, fallback, minimum, maximum, "from " + minimum + " to " + maximum);
  }

  private int number(String name, int fallback, int minimum, int maximum, String range) {
    Optional<String> text = single(name);
    if (text.isEmpty()) {
      return fallback;
    }
    int number = text.get().matches("[0-9]{1,9}") ? Integer.parseInt(text.get()) : -1;
    if (number < minimum || number > maximum) {
      throw failure("invalid_integer", name, "must be a number " + range);
    }
    return number;
  }

  /** A date and a time with an offset. */
  public Optional<Instant> timestamp(String name) {
    Optional<Instant> timestamp = single(name).flatMap(Timestamps::parse);
    if (timestamp.isEmpty() && has(name)) {
      throw failure("invalid_format", name, "must be a date-time with an offset");
    }
    return timestamp;
  }

  /** Names a parameter, and shows its first value. */
  public ApiFailure failure(String name, String problem) {
    return failure("invalid_parameter", name, problem);
  }

  public ApiFailure failure(String code, String name, String problem) {
    return ApiFailure.badParameter(
        code, name, TextNode.valueOf(first(name)), "query parameter " + name + " " + problem);
  }

  private String first(String name) {
    return all(name).stream().findFirst().orElse("");
  }
}
