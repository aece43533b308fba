package dev.customersdk.testkit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** What a list asks of one timestamp: {@code name=…} or {@code name[gt]=…}; all bounds count. */
record GenericTimeFilter(String name, List<Bound> bounds) {

  private static final List<String> OPERATORS =
      List.of("", "[eq]", "[gt]", "[gte]", "[lt]", "[lte]");

  static GenericTimeFilter of(QueryString query, String name) {
    return new GenericTimeFilter(
        name,
        OPERATORS.stream()
            .flatMap(
                operator ->
                    query.moment(name + operator).stream().map(limit -> new Bound(operator, limit)))
            .toList());
  }

  static Stream<String> parameters(String name) {
    return OPERATORS.stream().map(operator -> name + operator);
  }

  boolean matches(ObjectNode customer) {
    Instant moment = Instant.parse(customer.path(name).asText());
    return bounds.stream().allMatch(bound -> bound.admits(moment));
  }

  private record Bound(String operator, Instant limit) {

    boolean admits(Instant moment) {
      int order = moment.compareTo(limit);
      return switch (operator) {
        case "[gt]" -> order > 0;
        case "[gte]" -> order >= 0;
        case "[lt]" -> order < 0;
        case "[lte]" -> order <= 0;
        default -> order == 0;
      };
    }
  }
}
