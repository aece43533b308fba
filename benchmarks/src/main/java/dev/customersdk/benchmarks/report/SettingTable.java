package dev.customersdk.benchmarks.report;

import dev.customersdk.benchmarks.SettingBenchmark.Setting;
import java.util.List;
import java.util.Locale;

/** The table of what settings cost a call, beside the defaults. */
final class SettingTable {

  private final Figures figures;

  SettingTable(Figures figures) {
    this.figures = figures;
  }

  String markdown() {
    Markdown table = new Markdown(List.of("get one of kohort's"), List.of("B", "p50, µs"));
    for (Setting setting : Setting.values()) {
      String name = setting.name().toLowerCase(Locale.ROOT).replace('_', ' ');
      table.add(
          List.of(name),
          List.of(cell(setting, Measure.SET_BYTES), cell(setting, Measure.SET_TIME)));
    }
    return table.toString();
  }

  private String cell(Setting setting, Measure measure) {
    return Markdown.cell(
        figures.get(setting.name(), measure), figures.get(Setting.DEFAULTS.name(), measure));
  }
}
