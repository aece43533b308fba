package dev.customersdk.testkit.generic;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.testkit.vendor.QueryParameters;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The documented query parameters of a list of tax identifiers. */
record TaxIdentifierQuery(
    Paging paging,
    QueryParameters query,
    List<String> ids,
    List<Bound> bounds,
    List<Bound> transitions) {

  private static final List<String> PROPERTIES = List.of("customerId", "type", "value", "state");
  private static final List<String> TIMES = List.of("createdTime", "updatedTime");
  private static final List<String> STATES = List.of("pending", "verified", "not_valid");

  static final Set<String> NAMES =
      Stream.of(
              Paging.parameters(),
              PROPERTIES.stream(),
              Stream.of("ids"),
              Bound.parameters(TIMES),
              Bound.parameters(STATES))
          .flatMap(names -> names)
          .collect(Collectors.toUnmodifiableSet());

  static TaxIdentifierQuery of(QueryParameters query) {
    if (!query.single("state").map(STATES::contains).orElse(true)) {
      throw query.failure("state", "must be one of " + STATES);
    }
    return new TaxIdentifierQuery(
        Paging.of(query),
        query,
        List.copyOf(query.url().queryParameterValues("ids")),
        Bound.ofTimes(query, TIMES),
        Bound.ofTimes(query, STATES));
  }

  boolean matches(ObjectNode identifier) {
    return PROPERTIES.stream().allMatch(name -> agrees(name, identifier))
        && (ids.isEmpty() || ids.contains(identifier.path("id").textValue()))
        && bounds.stream().allMatch(bound -> bound.admits(identifier))
        && transitions.stream()
            .allMatch(bound -> bound.admits(identifier.path("stateTransitions")));
  }

  private boolean agrees(String name, ObjectNode identifier) {
    return query.single(name).map(identifier.path(name).asText()::equals).orElse(true);
  }
}
