package dev.customersdk.testkit.generic;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customersdk.testkit.vendor.QueryParameters;
import dev.customersdk.testkit.vendor.Timestamps;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** What a list asks of one timestamp: {@code name=…} or {@code name[gt]=…}. */
record TimeBound(String name, String operator, Instant limit) {

  private static final List<String> OPERATORS =
      List.of("", "[eq]", "[gt]", "[gte]", "[lt]", "[lte]");

  static Stream<String> parameters(List<String> names) {
    return names.stream().flatMap(name -> OPERATORS.stream().map(operator -> name + operator));
  }

  static List<TimeBound> of(QueryParameters query, List<String> names) {
    return parameters(names).flatMap(parameter -> of(query, parameter)).toList();
  }

  private static Stream<TimeBound> of(QueryParameters query, String parameter) {
    int end = parameter.indexOf('[');
    String name = end < 0 ? parameter : parameter.substring(0, end);
    String operator = parameter.substring(name.length());
    return query.timestamp(parameter).stream().map(limit -> new TimeBound(name, operator, limit));
  }

  /** Whether the object has such a timestamp, and it lies within. */
  boolean admits(JsonNode object) {
    return Timestamps.parse(object.path(name).asText()).filter(this::admits).isPresent();
  }

  private boolean admits(Instant time) {
    int order = time.compareTo(limit);
    return switch (operator) {
      case "[gt]" -> order > 0;
      case "[gte]" -> order >= 0;
      case "[lt]" -> order < 0;
      case "[lte]" -> order <= 0;
      default -> order == 0;
    };
  }
}
