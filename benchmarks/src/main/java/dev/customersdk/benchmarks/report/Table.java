package dev.customersdk.benchmarks.report;

import dev.customersdk.benchmarks.client.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The table: a row for each measure and vendor, a column for each client. */
final class Table {

  private final Figures figures;
  private final List<String> peers = Clients.peers();

  Table(Figures figures) {
    this.figures = figures;
  }

  String markdown() {
    List<String> columns =
        Stream.of(Stream.of("floor", "databind", "ours", "ours − floor"), peers.stream())
            .flatMap(part -> part)
            .toList();
    StringBuilder table = new StringBuilder();
    append(table, "measure", "vendor", columns);
    append(table, "---", "---", columns.stream().map(column -> "--:").toList());
    for (Measure measure : Measure.values()) {
      for (Scenario scenario : Scenario.values()) {
        if (figures.get(Clients.name("floor", scenario), measure) != null) {
          append(table, measure.label(), scenario.key(), row(measure, scenario));
        }
      }
    }
    return table.toString();
  }

  private static void append(StringBuilder table, String measure, String vendor, List<String> row) {
    table.append(
        Stream.concat(Stream.of(measure, vendor), row.stream())
            .collect(Collectors.joining(" | ", "| ", " |\n")));
  }

  private List<String> row(Measure measure, Scenario scenario) {
    Figure floor = figures.get(Clients.name("floor", scenario), measure);
    Figure ours = figures.get(Clients.name("sdk", scenario), measure);
    List<String> cells = new ArrayList<>();
    for (String way : Clients.WAYS) {
      cells.add(cell(figures.get(Clients.name(way, scenario), measure), floor));
    }
    cells.add(floor == null || ours == null ? "" : Figure.text(ours.value() - floor.value()));
    for (String peer : peers) {
      boolean comparable = scenario == Scenario.KOHORT;
      cells.add(comparable ? cell(figures.get(peer, measure), floor) : "");
    }
    return cells;
  }

  private static String cell(@Nullable Figure figure, @Nullable Figure floor) {
    if (figure == null) {
      return "";
    }
    return floor == null || floor.value() == 0
        ? figure.toString()
        : String.format(Locale.ROOT, "%s (%.2f)", figure, figure.value() / floor.value());
  }
}
