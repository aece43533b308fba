package dev.customersdk.examples.cli.transfer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.customersdk.examples.cli.argument.Json;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A line of a journal: a row, what became of it, and the id the vendor gave it. Nothing personal.
 *
 * @param line the row's line
 * @param hash the row's hash
 * @param outcome what became of it
 * @param id the customer's id; null when there is none
 */
record JournalEntry(long line, long hash, RowState outcome, @Nullable String id) {

  String toJson() {
    var entry = JsonNodeFactory.instance.objectNode().put("line", line);
    entry.put("hash", HexFormat.of().toHexDigits(hash)).put("outcome", outcome.name());
    return (id == null ? entry : entry.put("id", id)).toString();
  }

  /** The entry in a text; {@link IllegalArgumentException} when it is none. */
  static JournalEntry fromJson(String text) {
    JsonNode entry = Json.parse("the journal", text);
    if (!entry.path("line").isIntegralNumber() || entry.path("line").asLong() < 1) {
      throw new IllegalArgumentException("the journal: is no entry");
    }
    return new JournalEntry(
        entry.path("line").asLong(),
        HexFormat.fromHexDigitsToLong(entry.path("hash").asText()),
        RowState.valueOf(entry.path("outcome").asText()),
        entry.path("id").asText(null));
  }
}
