package dev.customersdk.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customersdk.core.ApiCall;
import dev.customersdk.core.Page;
import dev.customersdk.examples.cli.console.Console;
import dev.customersdk.examples.cli.console.Progress;
import dev.customersdk.examples.cli.console.RowPrinter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Prints pages as they come. */
final class PageWalk {

  private final Console console;
  private final RowPrinter printer;

  PageWalk(Console console, RowPrinter printer) {
    this.console = console;
    this.printer = printer;
  }

  /** Prints the page that the call gives, and all behind it if they are wanted. */
  void walk(ApiCall<Page<Object>> first, boolean all) {
    long rows = 0;
    Optional<ApiCall<Page<Object>>> next = Optional.of(first);
    for (int number = 1; next.isPresent() && (all || number == 1); number++) {
      Page<Object> page;
      try (Progress progress = new Progress(console)) {
        progress.show(String.format(Locale.ROOT, "%,d rows, page %,d …", rows, number));
        page = next.get().execute();
      }
      List<JsonNode> items =
          page.items().stream().flatMap(item -> Results.json(item).stream()).toList();
      printer.rows(items);
      rows += items.size();
      next = page.next();
    }
    if (next.isPresent()) {
      console.remark("There may be more: see --all.");
    }
  }
}
