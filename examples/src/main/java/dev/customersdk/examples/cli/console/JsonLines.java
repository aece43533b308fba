package dev.customersdk.examples.cli.console;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** One JSON text in each line; on a terminal without characters that would move its cursor. */
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
    String text = value.isTextual() ? value.asText() : value.toString();
    if (!console.terminal().out()) {
      console.out().println(text);
    } else if (value.isTextual()) {
      console.line(text);
    } else {
      console.out().println(Printable.json(text));
    }
  }
}
