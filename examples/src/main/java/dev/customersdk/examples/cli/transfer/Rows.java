package dev.customersdk.examples.cli.transfer;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;

/** The rows of a file, read as they are asked for. */
interface Rows extends Iterator<Row>, Closeable {

  /** Opens a file. */
  static Rows of(Path file, Format format) throws IOException {
    return format == Format.CSV ? new CsvRows(file) : new JsonLinesRows(file);
  }
}
