package dev.customersdk.examples.cli.transfer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.function.Supplier;

/** A row of a file: where it is, and what it holds. */
final class Row {

  private final long line;
  private final String text;
  private final Supplier<JsonNode> reader;

  /**
   * A row.
   *
   * @param line the line of the file where it begins, the first being 1
   * @param text by which a change is noticed
   * @param reader gives its object, or fails with an {@link IllegalArgumentException}
   */
  Row(long line, String text, Supplier<JsonNode> reader) {
    this.line = line;
    this.text = text;
    this.reader = reader;
  }

  long line() {
    return line;
  }

  /** A number that another text hardly has. */
  long hash() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(digest).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java machine has SHA-256", e);
    }
  }

  /**
   * Its object.
   *
   * @throws IllegalArgumentException when it is none
   */
  ObjectNode object() {
    if (reader.get() instanceof ObjectNode object) {
      return object;
    }
    throw new IllegalArgumentException("is no JSON object");
  }
}
