package dev.customersdk.examples.cli.transfer;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.customersdk.examples.cli.console.FlatRow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Rows of CSV: columns are named by the first line, with dots for what is nested.
 *
 * <p>Every value is a text; an empty one is none.
 */
final class CsvRows implements Rows {

  private final MappingIterator<Map<String, String>> rows;
  private long line;

  CsvRows(Path file) throws IOException {
    rows =
        new CsvMapper()
            .readerForMapOf(String.class)
            .with(CsvParser.Feature.SKIP_EMPTY_LINES)
            .with(CsvSchema.emptySchema().withHeader().withStrictHeaders(true))
            .readValues(file.toFile());
  }

  @Override
  public boolean hasNext() {
    boolean more = rows.hasNext();
    line = rows.getCurrentLocation().getLineNr();
    return more;
  }

  @Override
  public Row next() {
    Map<String, String> cells = read();
    Map<String, String> present = new LinkedHashMap<>(cells);
    present.values().removeIf(String::isEmpty);
    return new Row(line, cells.toString(), () -> FlatRow.toObject(present));
  }

  private Map<String, String> read() {
    try {
      return rows.next();
    } catch (RuntimeException e) {
      throw new IllegalArgumentException(
          "line " + line + ": more values than columns, or a quotation mark without its partner",
          e);
    }
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
