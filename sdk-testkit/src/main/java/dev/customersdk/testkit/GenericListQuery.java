package dev.customersdk.testkit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The documented query parameters of a list. Of two cursors only {@code endingBefore} counts. */
record GenericListQuery(
    int limit,
    Cursor cursor,
    Optional<String> email,
    Optional<List<String>> ids,
    Optional<Boolean> requestToBeForgotten,
    List<GenericTimeFilter> times) {

  static final String AFTER = "startingAfter";
  static final String BEFORE = "endingBefore";

  private static final int DEFAULT_LIMIT = 10;
  private static final int MAX_LIMIT = 100;
  private static final List<String> TIMES = List.of("createdTime", "updatedTime");
  private static final Set<String> DOCUMENTED =
      Stream.concat(
              Stream.of("limit", AFTER, BEFORE, "email", "ids", "requestToBeForgotten"),
              TIMES.stream().flatMap(GenericTimeFilter::parameters))
          .collect(Collectors.toUnmodifiableSet());

  static GenericListQuery of(QueryString query, GenericSettings settings) {
    query.allowOnly(DOCUMENTED);
    return new GenericListQuery(
        query.number("limit", DEFAULT_LIMIT, 1, MAX_LIMIT),
        new Cursor(query.single(AFTER), query.single(BEFORE)),
        query.single("email").map(settings::email),
        query.single("ids").map(ids -> List.of(ids.split(",", -1))),
        bool(query, "requestToBeForgotten"),
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

  private static Optional<Boolean> bool(QueryString query, String name) {
    Optional<String> text = query.single(name);
    if (text.isPresent() && !Set.of("true", "false").contains(text.get())) {
      throw query.refusal("invalid_boolean", name, "must be true or false");
    }
    return text.map("true"::equals);
  }
}
