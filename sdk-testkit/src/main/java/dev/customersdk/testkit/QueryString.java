package dev.customersdk.testkit;

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
        throw Refusal.badParameter(
            "unknown_parameter", name, "query parameter " + name + " should not exist");
      }
    }
  }

  List<String> all(String name) {
    return parameters.getOrDefault(name, List.of());
  }

  Optional<String> single(String name) {
    List<String> values = all(name);
    if (values.size() > 1) {
      throw Refusal.badParameter(
          "invalid_parameter", name, "query parameter " + name + " must not be repeated");
    }
    return values.stream().findFirst();
  }

  /** A whole number of at least {@code minimum}, in plain digits. */
  int number(String name, int fallback, int minimum) {
    Optional<String> text = single(name);
    if (text.isEmpty()) {
      return fallback;
    }
    if (text.get().matches("[0-9]{1,9}") && Integer.parseInt(text.get()) >= minimum) {
      return Integer.parseInt(text.get());
    }
    throw Refusal.badParameter(
        "invalid_integer", name, "query parameter " + name + " must be a number from " + minimum);
  }
}
