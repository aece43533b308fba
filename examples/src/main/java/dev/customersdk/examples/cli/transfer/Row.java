package dev.customersdk.examples.cli.transfer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.examples.cli.console.FlatRow;
import java.util.Set;
import java.util.function.Supplier;

/** A row of a file: where it is, and what it holds. */
final class Row {

  private final long line;
  private final String text;
  private final Supplier<JsonNode> reader;

  /**
   * A row.
   *
   * @param line the line of the file where it begins, the first being 1
   * @param text by which a change is noticed
   * @param reader gives its object, or fails with an {@link IllegalArgumentException}
   */
  Row(long line, String text, Supplier<JsonNode> reader) {
    this.line = line;
    this.text = text;
    this.reader = reader;
  }

  long line() {
    return line;
  }

  String text() {
    return text;
  }

  /** The same row, with an object that lacks these columns. */
  Row without(Set<String> columns) {
    return new Row(
        line,
        text,
        () -> {
          ObjectNode object = object();
          columns.forEach(column -> FlatRow.remove(object, column));
          return object;
        });
  }

  /**
   * Its object.
   *
   * @throws IllegalArgumentException when it is none
   */
  ObjectNode object() {
    if (reader.get() instanceof ObjectNode object) {
      return object;
    }
    throw new IllegalArgumentException("is no JSON object");
  }
}
