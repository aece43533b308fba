package dev.customersdk.testkit.generic;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.testkit.vendor.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The documented query parameters of a list of customers. */
record ListQuery(
    Paging paging,
    Optional<String> email,
    Optional<List<String>> ids,
    Optional<Boolean> requestToBeForgotten,
    List<Bound> bounds) {

  private static final List<String> TIMES = List.of("createdTime", "updatedTime");

  /** One and zero are not documented, but sent by clients of the vendor's own. */
  private static final Map<String, Boolean> FLAGS =
      Map.of("true", true, "false", false, "1", true, "0", false);

  static final Set<String> NAMES =
      Stream.of(
              Paging.parameters(),
              Stream.of("email", "ids", "requestToBeForgotten"),
              Bound.parameters(TIMES))
          .flatMap(names -> names)
          .collect(Collectors.toUnmodifiableSet());

  static ListQuery of(QueryParameters query, Settings settings) {
    return new ListQuery(
        Paging.of(query),
        query.single("email").map(settings::email),
        query.single("ids").map(ids -> List.of(ids.split(",", -1))),
        bool(query, "requestToBeForgotten"),
        Bound.ofTimes(query, TIMES));
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
    if (text.isPresent() && !FLAGS.containsKey(text.get())) {
      throw query.failure("invalid_boolean", name, "must be true or false");
    }
    return text.map(FLAGS::get);
  }
}
