package dev.customersdk.examples.cli.console;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Prints results. */
public interface RowPrinter {

  /** Prints the rows of one page; called again for the next one. */
  void rows(List<JsonNode> rows);

  /** Prints a single thing. */
  void single(JsonNode value);
}
