package dev.customersdk.examples.cli.transfer;

import java.nio.file.Path;
import java.util.Locale;

/** What a file of customers looks like. */
enum Format {
  /** A JSON object in each line. */
  JSONL,
  /** Values separated by commas, the names of the columns in the first line. */
  CSV;

  /** That of a file, by the ending of its name. */
  static Format of(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".csv") ? CSV : JSONL;
  }

  /** In small letters, as it is given. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
