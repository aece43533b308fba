package dev.customersdk.examples.cli.transfer;

import dev.customersdk.examples.cli.argument.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Rows of JSON, one in each line; lines without anything are none. */
final class JsonLinesRows implements Rows {

  private final BufferedReader reader;
  private long line;
  private @Nullable String next;

  JsonLinesRows(Path file) throws IOException {
    reader = TextFile.open(file);
  }

  @Override
  public boolean hasNext() {
    try {
      while (next == null || next.isBlank()) {
        next = reader.readLine();
        if (next == null) {
          return false;
        }
        line++;
      }
      return true;
    } catch (CharacterCodingException e) {
      throw TextFile.notUtf8(line, e);
    } catch (IOException e) {
      throw new UncheckedIOException("the file cannot be read behind line " + line, e);
    }
  }

  @Override
  public Row next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException("the last row has been read");
    }
    String text = next;
    next = null;
    return new Row(line, text, () -> Json.parse("the row", text));
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
