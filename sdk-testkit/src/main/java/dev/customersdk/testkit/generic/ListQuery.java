package dev.customersdk.testkit.generic;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.testkit.vendor.Cursor;
import dev.customersdk.testkit.vendor.QueryParameters;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The documented query parameters of a list. Of two cursors only {@code endingBefore} counts. */
record ListQuery(
    int limit,
    Optional<Cursor> cursor,
    Optional<String> email,
    Optional<List<String>> ids,
    Optional<Boolean> requestToBeForgotten,
    List<TimeBound> bounds) {

  private static final int DEFAULT_LIMIT = 10;
  private static final int MAX_LIMIT = 100;

  static final Set<String> NAMES =
      Stream.concat(
              Stream.of(
                  "limit", "startingAfter", "endingBefore", "email", "ids", "requestToBeForgotten"),
              TimeBound.parameters())
          .collect(Collectors.toUnmodifiableSet());

  static ListQuery of(QueryParameters query, Settings settings) {
    Optional<Cursor> after = Cursor.after(query, "startingAfter");
    return new ListQuery(
        query.number("limit", DEFAULT_LIMIT, 1, MAX_LIMIT),
        Cursor.before(query, "endingBefore").or(() -> after),
        query.single("email").map(settings::email),
        query.single("ids").map(ids -> List.of(ids.split(",", -1))),
        bool(query, "requestToBeForgotten"),
        TimeBound.parameters().flatMap(name -> TimeBound.of(query, name)).toList());
  }

  boolean matches(ObjectNode customer) {
    return email.map(wanted -> wanted.equals(customer.path("email").textValue())).orElse(true)
        && ids.map(list -> list.contains(customer.path("id").textValue())).orElse(true)
        && requestToBeForgotten
            .map(wanted -> wanted == customer.path("requestToBeForgotten").booleanValue())
            .orElse(true)
        && bounds.stream().allMatch(bound -> bound.admits(customer));
  }

  private static Optional<Boolean> bool(QueryParameters query, String name) {
    Optional<String> text = query.single(name);
    if (text.isPresent() && !Set.of("true", "false").contains(text.get())) {
      throw query.failure("invalid_boolean", name, "must be true or false");
    }
    return text.map("true"::equals);
  }

  /** What a list asks of one timestamp: {@code name=…} or {@code name[gt]=…}. */
  private record TimeBound(String name, String operator, Instant limit) {

    private static final List<String> OPERATORS =
        List.of("", "[eq]", "[gt]", "[gte]", "[lt]", "[lte]");

    static Stream<String> parameters() {
      return Stream.of("createdTime", "updatedTime")
          .flatMap(name -> OPERATORS.stream().map(operator -> name + operator));
    }

    static Stream<TimeBound> of(QueryParameters query, String parameter) {
      int end = parameter.indexOf('[');
      String name = end < 0 ? parameter : parameter.substring(0, end);
      String operator = parameter.substring(name.length());
      return query.timestamp(parameter).stream().map(limit -> new TimeBound(name, operator, limit));
    }

    boolean admits(ObjectNode customer) {
      int order = Instant.parse(customer.path(name).asText()).compareTo(limit);
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
