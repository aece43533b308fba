package dev.customersdk.testkit.generic;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.testkit.vendor.QueryParameters;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The documented query parameters of a list of files; {@code ids} is repeated for each id. */
record FileListQuery(Paging paging, QueryParameters query, List<String> ids, List<Bound> bounds) {

  private static final List<String> TEXTS = List.of("purpose", "fileName", "title", "type");
  private static final List<String> TIMES = List.of("createdTime");
  private static final List<String> NUMBERS = List.of("size");

  static final Set<String> NAMES =
      Stream.of(
              Paging.parameters(),
              TEXTS.stream(),
              Stream.of("ids"),
              Bound.parameters(TIMES),
              Bound.parameters(NUMBERS))
          .flatMap(names -> names)
          .collect(Collectors.toUnmodifiableSet());

  static FileListQuery of(QueryParameters query) {
    TEXTS.forEach(query::single); // none may be repeated
    return new FileListQuery(
        Paging.of(query),
        query,
        List.copyOf(query.url().queryParameterValues("ids")),
        Stream.concat(
                Bound.ofTimes(query, TIMES).stream(), Bound.ofNumbers(query, NUMBERS).stream())
            .toList());
  }

  boolean matches(ObjectNode file) {
    return TEXTS.stream().allMatch(name -> agrees(name, file))
        && (ids.isEmpty() || ids.contains(file.path("id").textValue()))
        && bounds.stream().allMatch(bound -> bound.admits(file));
  }

  private boolean agrees(String name, ObjectNode file) {
    return query.single(name).map(file.path(name).asText()::equals).orElse(true);
  }
}
