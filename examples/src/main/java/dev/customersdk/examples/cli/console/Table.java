package dev.customersdk.examples.cli.console;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Columns for people: the id first, then as many as fit.
 *
 * <p>The first page decides which columns there are and how wide.
 */
public final class Table implements RowPrinter {

  private static final int WIDEST = 40;
  private static final String GAP = "  ";

  private final Console console;
  private final List<String> asked;
  private final List<Column> columns = new ArrayList<>();

  private record Column(String name, int width) {

    String cell(String text) {
      String cell =
          Printable.line(text.length() <= width ? text : text.substring(0, width - 1) + "…");
      return cell + " ".repeat(width - cell.length());
    }
  }

  /**
   * A table on the console.
   *
   * @param columns the names of those to print; all that fit when empty
   */
  public Table(Console console, List<String> columns) {
    this.console = console;
    this.asked = List.copyOf(columns);
  }

  @Override
  public void rows(List<JsonNode> rows) {
    List<Map<String, String>> cells = rows.stream().map(FlatRow::of).toList();
    if (columns.isEmpty() && !cells.isEmpty()) {
      choose(cells);
      print(columns.stream().map(column -> column.cell(column.name)));
    }
    for (Map<String, String> row : cells) {
      print(columns.stream().map(it -> it.cell(row.getOrDefault(it.name, ""))));
    }
    console.flush();
  }

  @Override
  public void single(JsonNode value) {
    if (value.isObject()) {
      object(value);
    } else {
      console.out().println(Printable.line(value.asText()));
    }
    console.flush();
  }

  private void object(JsonNode value) {
    Map<String, String> cells = FlatRow.of(value);
    List<String> names = asked.isEmpty() ? names(List.of(cells)) : asked;
    int width = names.stream().mapToInt(String::length).max().orElse(0);
    Column name = new Column("", width);
    names.forEach(
        it -> print(Stream.of(name.cell(it), Printable.line(cells.getOrDefault(it, "")))));
  }

  private void choose(List<Map<String, String>> rows) {
    List<String> names = asked.isEmpty() ? names(rows) : asked;
    int left = console.terminal().width();
    for (String name : names) {
      int widest =
          Stream.concat(Stream.of(name), rows.stream().map(row -> row.getOrDefault(name, "")))
              .mapToInt(String::length)
              .max()
              .orElse(0);
      Column column = new Column(name, Math.min(WIDEST, widest));
      left -= column.width + GAP.length();
      if (asked.isEmpty() && left < 0 && !columns.isEmpty()) {
        console.remark(
            names.size() - columns.size() + " columns do not fit: see --columns, or --json");
        return;
      }
      columns.add(column);
    }
  }

  private static List<String> names(List<Map<String, String>> rows) {
    TreeSet<String> names =
        rows.stream()
            .flatMap(row -> row.keySet().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    List<String> ids = names.stream().filter(name -> name.matches("id|\\w+_id")).limit(1).toList();
    return Stream.concat(ids.stream(), names.stream().filter(name -> !ids.contains(name))).toList();
  }

  private void print(Stream<String> cells) {
    console.out().println(cells.collect(Collectors.joining(GAP)).stripTrailing());
  }
}
