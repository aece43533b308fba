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

/** The documented query parameters of a list of files; {@code ids} is repeated for each id. */
record FileListQuery(
    int limit, Optional<Cursor> cursor, QueryParameters query, List<Bound> bounds) {

  private static final int DEFAULT_LIMIT = 10;
  private static final int MAX_LIMIT = 100;
  private static final List<String> TEXTS = List.of("purpose", "fileName", "title", "type");

  static final Set<String> NAMES =
      Stream.of(
              TEXTS.stream(),
              Stream.of("ids", "limit", "startingAfter", "endingBefore"),
              Bound.parameters())
          .flatMap(names -> names)
          .collect(Collectors.toUnmodifiableSet());

  static FileListQuery of(QueryParameters query) {
    Optional<Cursor> after = Cursor.after(query, "startingAfter");
    TEXTS.forEach(query::single); // none may be repeated
    return new FileListQuery(
        query.number("limit", DEFAULT_LIMIT, 1, MAX_LIMIT),
        Cursor.before(query, "endingBefore").or(() -> after),
        query,
        Bound.parameters().flatMap(name -> Bound.of(query, name)).toList());
  }

  boolean matches(ObjectNode file) {
    List<String> ids = query.url().queryParameterValues("ids");
    return (ids.isEmpty() || ids.contains(file.path("id").textValue()))
        && TEXTS.stream()
            .allMatch(
                name ->
                    query.single(name).map(it -> it.equals(file.path(name).asText())).orElse(true))
        && bounds.stream().allMatch(bound -> bound.admits(file));
  }

  /** What a list asks of a time or a size: {@code name=…} or {@code name[gt]=…}. */
  private record Bound(String name, String operator, long limit) {

    private static final List<String> OPERATORS =
        List.of("", "[eq]", "[gt]", "[gte]", "[lt]", "[lte]");

    static Stream<String> parameters() {
      return Stream.of("createdTime", "size")
          .flatMap(name -> OPERATORS.stream().map(operator -> name + operator));
    }

    static Stream<Bound> of(QueryParameters query, String parameter) {
      if (!query.has(parameter)) {
        return Stream.empty();
      }
      String name = parameter.replaceAll("\\[.*", "");
      long limit =
          name.equals("size")
              ? query.number(parameter, 0, 0)
              : query.timestamp(parameter).map(Instant::getEpochSecond).orElse(0L);
      return Stream.of(new Bound(name, parameter.substring(name.length()), limit));
    }

    boolean admits(ObjectNode file) {
      long value =
          name.equals("size")
              ? file.path(name).longValue()
              : Instant.parse(file.path(name).asText()).getEpochSecond();
      int order = Long.compare(value, limit);
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
