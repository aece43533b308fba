package dev.customersdk.examples.cli.transfer;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.customersdk.examples.cli.console.FlatRow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Rows of CSV: columns are named by the first line, with dots for what is nested.
 *
 * <p>Every value is a text; an empty one is none.
 */
final class CsvRows implements Rows {

  private final MappingIterator<Map<String, String>> rows;

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
    return rows.hasNext();
  }

  @Override
  public Row next() {
    Map<String, String> cells = rows.next();
    long line = rows.getCurrentLocation().getLineNr();
    Map<String, String> present =
        cells.entrySet().stream()
            .filter(cell -> !cell.getValue().isEmpty())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    return new Row(line, cells.toString(), () -> FlatRow.toObject(present));
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
