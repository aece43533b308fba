package dev.customersdk.examples.cli.transfer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import dev.customersdk.examples.cli.console.FlatRow;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rows of CSV: columns are named by the first line, with dots for what is nested.
 *
 * <p>Every value is a text; an empty one is none.
 */
final class CsvRows implements Rows {

  private final BufferedReader reader;
  private final MappingIterator<List<String>> lines;
  private final List<String> columns;
  private long line = 1;

  CsvRows(Path file) throws IOException {
    reader = TextFile.open(file);
    try {
      lines =
          new CsvMapper()
              .readerForListOf(String.class)
              .with(CsvParser.Feature.WRAP_AS_ARRAY)
              .with(CsvParser.Feature.SKIP_EMPTY_LINES)
              .readValues(reader);
      columns = hasNext() ? List.copyOf(read()) : List.of();
      Set<String> names = new HashSet<>();
      for (String column : columns) {
        if (!names.add(column)) {
          throw new IllegalArgumentException(
              "the first line: the column " + column + " is there twice");
        }
      }
    } catch (IOException | RuntimeException e) {
      reader.close();
      throw e;
    }
  }

  @Override
  public List<String> columns() {
    return columns;
  }

  @Override
  public boolean hasNext() {
    try {
      return lines.hasNextValue();
    } catch (IOException e) {
      throw failure(e);
    }
  }

  @Override
  public Row next() {
    line = Math.max(line + 1, lines.getCurrentLocation().getLineNr()); // no two have the same
    List<String> values = read();
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(values.size(), columns.size()); i++) {
      if (!values.get(i).isEmpty()) {
        cells.put(columns.get(i), values.get(i));
      }
    }
    return new Row(
        line,
        columns + "\n" + values,
        () -> {
          if (values.size() > columns.size()) {
            throw new IllegalArgumentException("has more values than there are columns");
          }
          return FlatRow.toObject(cells);
        });
  }

  private List<String> read() {
    try {
      return lines.nextValue();
    } catch (IOException e) {
      throw failure(e);
    }
  }

  private RuntimeException failure(IOException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof CharacterCodingException coding) {
        return TextFile.notUtf8(line, coding);
      }
      if (cause instanceof StreamConstraintsException) {
        return new IllegalArgumentException("line " + line + ": a value is too long", e);
      }
    }
    return e instanceof JsonProcessingException
        ? new IllegalArgumentException(
            "line " + line + ": a quotation mark has no partner, or text behind it", e)
        : new UncheckedIOException("the file cannot be read behind line " + line, e);
  }

  @Override
  public void close() throws IOException {
    lines.close();
    reader.close();
  }
}
