package dev.customersdk.examples.cli.console;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.util.List;

/** One JSON text in each line. */
public final class JsonLines implements RowPrinter {

  private final PrintWriter out;

  /** Lines for programs. */
  public JsonLines(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void rows(List<JsonNode> rows) {
    rows.forEach(this::single);
  }

  @Override
  public void single(JsonNode value) {
    out.println(value.isTextual() ? value.asText() : value.toString());
    out.flush();
  }
}
