package dev.customersdk.benchmarks.report;

import dev.customersdk.benchmarks.client.Growth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table of what grows with the response: a row for each size, and what each more costs. */
final class GrowthTable {

  private static final List<String> COLUMNS =
      List.of("floor, B", "ours, B", "ours, B each", "floor, µs", "ours, µs", "ours, µs each");

  private final Figures figures;

  GrowthTable(Figures figures) {
    this.figures = figures;
  }

  String markdown() {
    Markdown table = new Markdown(List.of("one call", "vendor"), COLUMNS);
    for (String vendor : List.of("kohort", "generic")) {
      for (Growth growth : Growth.values()) {
        if (figure("floor", vendor, growth, Measure.GROWN_BYTES) != null) {
          table.add(List.of(label(growth), vendor), row(vendor, growth));
        }
      }
    }
    return table.toString();
  }

  private static String label(Growth growth) {
    String amount = Figure.text(growth.amount());
    return growth.ofPage() ? "page of " + amount : "customer of " + amount + " KB";
  }

  private List<String> row(String vendor, Growth growth) {
    List<String> cells = new ArrayList<>();
    for (Measure measure : List.of(Measure.GROWN_BYTES, Measure.GROWN_TIME)) {
      Figure floor = figure("floor", vendor, growth, measure);
      Figure ours = figure("sdk", vendor, growth, measure);
      cells.add(Markdown.cell(floor, null));
      cells.add(Markdown.cell(ours, floor));
      cells.add(ours == null ? "" : Figure.text(ours.value() / growth.amount()));
    }
    return cells;
  }

  private @Nullable Figure figure(String way, String vendor, Growth growth, Measure measure) {
    return figures.get(way + "-" + vendor + " " + growth, measure);
  }
}
