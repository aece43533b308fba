package dev.customersdk.testkit;

import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decoded query parameters; a name may be repeated, and brackets are part of it. */
record QueryString(Map<String, List<String>> parameters) {

  static QueryString of(RecordedRequest request) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    if (!request.query().isEmpty()) {
      for (String pair : request.query().split("&", -1)) {
        int equals = pair.indexOf('=');
        String name = equals < 0 ? pair : pair.substring(0, equals);
        String value = equals < 0 ? "" : pair.substring(equals + 1);
        parameters
            .computeIfAbsent(Percent.decodeQuery(name), n -> new ArrayList<>())
            .add(Percent.decodeQuery(value));
      }
    }
    return new QueryString(parameters);
  }

  void allowOnly(Set<String> names) {
    for (String name : parameters.keySet()) {
      if (!names.contains(name)) {
        throw refusal("unknown_parameter", name, "should not exist");
      }
    }
  }

  List<String> all(String name) {
    return parameters.getOrDefault(name, List.of());
  }

  Optional<String> single(String name) {
    List<String> values = all(name);
    if (values.size() > 1) {
      throw refusal(name, "must not be repeated");
    }
    return values.stream().findFirst();
  }

  /** A whole number of at least {@code minimum}, in plain digits. */
  int number(String name, int fallback, int minimum) {
    return number(name, fallback, minimum, Integer.MAX_VALUE, "from " + minimum);
  }

  /** A whole number from {@code minimum} to {@code maximum}, in plain digits. */
  int number(String name, int fallback, int minimum, int maximum) {
    return number(name, fallback, minimum, maximum, "from " + minimum + " to " + maximum);
  }

  private int number(String name, int fallback, int minimum, int maximum, String range) {
    Optional<String> text = single(name);
    if (text.isEmpty()) {
      return fallback;
    }
    int number = text.get().matches("[0-9]{1,9}") ? Integer.parseInt(text.get()) : -1;
    if (number < minimum || number > maximum) {
      throw refusal("invalid_integer", name, "must be a number " + range);
    }
    return number;
  }

  /** A date and a time with an offset. */
  Optional<Instant> moment(String name) {
    Optional<Instant> moment = single(name).flatMap(Moments::parse);
    if (moment.isEmpty() && !all(name).isEmpty()) {
      throw refusal("invalid_format", name, "must be a date-time with an offset");
    }
    return moment;
  }

  /** Blames a parameter, and shows its first value. */
  Refusal refusal(String name, String problem) {
    return refusal("invalid_parameter", name, problem);
  }

  Refusal refusal(String code, String name, String problem) {
    String value = all(name).stream().findFirst().orElse("");
    return Refusal.badParameter(
        code, name, TextNode.valueOf(value), "query parameter " + name + " " + problem);
  }
}
