package dev.customersdk.testkit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The documented query parameters of a list. */
record GenericListQuery(
    int limit,
    Optional<String> startingAfter,
    Optional<String> endingBefore,
    Optional<String> email,
    Optional<List<String>> ids,
    Optional<Boolean> requestToBeForgotten,
    List<GenericTimeFilter> times) {

  private static final int DEFAULT_LIMIT = 10;
  private static final int HIGHEST_LIMIT = 100;
  private static final List<String> TIMES = List.of("createdTime", "updatedTime");
  private static final Set<String> DOCUMENTED =
      Stream.concat(
              Stream.of(
                  "limit", "startingAfter", "endingBefore", "email", "ids", "requestToBeForgotten"),
              TIMES.stream().flatMap(GenericTimeFilter::parameters))
          .collect(Collectors.toUnmodifiableSet());

  static GenericListQuery of(QueryString query, GenericSettings settings) {
    query.allowOnly(DOCUMENTED);
    return new GenericListQuery(
        limit(query),
        query.single("startingAfter"),
        query.single("endingBefore"),
        query.single("email").map(settings::email),
        query.single("ids").map(ids -> List.of(ids.split(",", -1))),
        query.single("requestToBeForgotten").map(GenericListQuery::bool),
        TIMES.stream().map(name -> GenericTimeFilter.of(query, name)).toList());
  }

  boolean matches(ObjectNode customer) {
    return email.map(wanted -> wanted.equals(customer.path("email").textValue())).orElse(true)
        && ids.map(list -> list.contains(customer.path("id").textValue())).orElse(true)
        && requestToBeForgotten
            .map(wanted -> wanted == customer.path("requestToBeForgotten").booleanValue())
            .orElse(true)
        && times.stream().allMatch(filter -> filter.matches(customer));
  }

  private static int limit(QueryString query) {
    int limit = query.number("limit", DEFAULT_LIMIT, 1);
    if (limit > HIGHEST_LIMIT) {
      throw Refusal.badParameter(
          "invalid_integer", "limit", "query parameter limit must not exceed " + HIGHEST_LIMIT);
    }
    return limit;
  }

  private static boolean bool(String text) {
    if (!text.equals("true") && !text.equals("false")) {
      throw Refusal.badParameter(
          "invalid_boolean",
          "requestToBeForgotten",
          "query parameter requestToBeForgotten must be true or false");
    }
    return text.equals("true");
  }
}
