package dev.customersdk.examples.cli.transfer;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/** The rows of a file, read as they are asked for. */
interface Rows extends Iterator<Row>, Closeable {

  /** The columns that all rows have; none where each row has its own. */
  default List<String> columns() {
    return List.of();
  }

  /**
   * Opens a file.
   *
   * @throws IllegalArgumentException when it is not what the format says, as may {@link #hasNext()}
   */
  static Rows of(Path file, Format format) throws IOException {
    return format == Format.CSV ? new CsvRows(file) : new JsonLinesRows(file);
  }
}
