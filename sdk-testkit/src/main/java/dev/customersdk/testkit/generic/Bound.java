package dev.customersdk.testkit.generic;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customersdk.testkit.vendor.QueryParameters;
import dev.customersdk.testkit.vendor.Timestamps;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a list asks of one timestamp or number: {@code name=…} or {@code name[gt]=…}. */
record Bound(String name, String operator, Comparable<?> limit) {

  private static final List<String> OPERATORS =
      List.of("", "[eq]", "[gt]", "[gte]", "[lt]", "[lte]");

  static Stream<String> parameters(List<String> names) {
    return names.stream().flatMap(name -> OPERATORS.stream().map(operator -> name + operator));
  }

  static List<Bound> ofTimes(QueryParameters query, List<String> names) {
    return parameters(names).flatMap(it -> of(it, query.timestamp(it))).toList();
  }

  static List<Bound> ofNumbers(QueryParameters query, List<String> names) {
    return parameters(names)
        .filter(query::has)
        .flatMap(it -> of(it, Optional.of((long) query.number(it, 0, 0))))
        .toList();
  }

  private static Stream<Bound> of(String parameter, Optional<? extends Comparable<?>> limit) {
    int end = parameter.indexOf('[');
    String name = end < 0 ? parameter : parameter.substring(0, end);
    return limit.stream().map(it -> new Bound(name, parameter.substring(name.length()), it));
  }

  /** Whether the object has such a property, and it lies within. */
  boolean admits(JsonNode object) {
    JsonNode value = object.path(name);
    return limit instanceof Instant time
        ? Timestamps.parse(value.asText()).filter(it -> admits(it.compareTo(time))).isPresent()
        : admits(Long.compare(value.longValue(), (Long) limit));
  }

  private boolean admits(int order) {
    return switch (operator) {
      case "[gt]" -> order > 0;
      case "[gte]" -> order >= 0;
      case "[lt]" -> order < 0;
      case "[lte]" -> order <= 0;
      default -> order == 0;
    };
  }
}
