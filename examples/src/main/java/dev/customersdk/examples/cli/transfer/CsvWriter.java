package dev.customersdk.examples.cli.transfer;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.customersdk.examples.cli.console.FlatRow;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes CSV of a file of JSON lines, which is read twice: the columns are known only at its end.
 */
final class CsvWriter {

  private CsvWriter() {}

  /**
   * Writes all rows, with every column that one of them has, and nothing when there is no row;
   * leaves the writer open.
   */
  static void write(Path jsonLines, Writer out) throws IOException {
    CsvSchema.Builder schema = CsvSchema.builder().setUseHeader(true);
    columns(jsonLines).forEach(schema::addColumn);
    if (schema.size() == 0) {
      return; // nobody
    }
    try (Rows rows = new JsonLinesRows(jsonLines);
        SequenceWriter csv =
            new CsvMapper()
                .writerFor(Map.class)
                .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .with(schema.build())
                .writeValues(out)) {
      while (rows.hasNext()) {
        csv.write(FlatRow.of(rows.next().object()));
      }
    }
  }

  private static Set<String> columns(Path jsonLines) throws IOException {
    Set<String> columns = new TreeSet<>();
    try (Rows rows = new JsonLinesRows(jsonLines)) {
      while (rows.hasNext()) {
        columns.addAll(FlatRow.of(rows.next().object()).keySet());
      }
    }
    return columns;
  }
}
