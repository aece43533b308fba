package dev.customersdk.benchmarks.report;

import dev.customersdk.benchmarks.client.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The table: a row for each measure and vendor, a column for each client. */
final class Table {

  private final Figures figures;
  private final List<String> peers;

  Table(Figures figures, List<String> peers) {
    this.figures = figures;
    this.peers = peers;
  }

  String markdown() {
    List<String> columns =
        Stream.of(Stream.of("floor", "databind", "ours", "ours − floor"), peers.stream())
            .flatMap(part -> part)
            .toList();
    Markdown table = new Markdown(List.of("measure", "vendor"), columns);
    for (Measure measure : Measure.values()) {
      for (Scenario scenario : Scenario.values()) {
        if (figures.get(Clients.name("floor", scenario), measure) != null) {
          table.add(List.of(measure.label(), scenario.key()), row(measure, scenario));
        }
      }
    }
    return table.toString();
  }

  private List<String> row(Measure measure, Scenario scenario) {
    Figure floor = figures.get(Clients.name("floor", scenario), measure);
    Figure ours = figures.get(Clients.name("sdk", scenario), measure);
    List<String> cells = new ArrayList<>();
    for (String way : Clients.WAYS) {
      cells.add(Markdown.cell(figures.get(Clients.name(way, scenario), measure), floor));
    }
    cells.add(floor == null || ours == null ? "" : Figure.text(ours.value() - floor.value()));
    for (String peer : peers) {
      boolean comparable = scenario == Scenario.KOHORT;
      cells.add(comparable ? Markdown.cell(figures.get(peer, measure), floor) : "");
    }
    return cells;
  }
}
