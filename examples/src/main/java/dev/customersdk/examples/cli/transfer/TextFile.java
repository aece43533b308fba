package dev.customersdk.examples.cli.transfer;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that people wrote, in UTF-8, with or without a byte order mark. */
final class TextFile {

  private TextFile() {}

  /** Opens a file behind its byte order mark. */
  static BufferedReader open(Path file) throws IOException {
    BufferedReader reader = Files.newBufferedReader(file);
    try {
      reader.mark(1);
      if (reader.read() != '\uFEFF') {
        reader.reset();
      }
      return reader;
    } catch (CharacterCodingException e) {
      reader.close();
      throw notUtf8(0, e);
    }
  }

  /** What to say of characters that are none. */
  static IllegalArgumentException notUtf8(long line, CharacterCodingException cause) {
    return new IllegalArgumentException(
        "the file is not in UTF-8, somewhere behind line " + line + ": convert it first", cause);
  }
}
