package dev.customersdk.examples.cli.console;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** One JSON text in each line. */
public final class JsonLines implements RowPrinter {

  private final Console console;

  /** Lines for programs. */
  public JsonLines(Console console) {
    this.console = console;
  }

  @Override
  public void rows(List<JsonNode> rows) {
    rows.forEach(this::print);
    console.flush();
  }

  @Override
  public void single(JsonNode value) {
    print(value);
    console.flush();
  }

  private void print(JsonNode value) {
    console.out().println(value.isTextual() ? value.asText() : value.toString());
  }
}
