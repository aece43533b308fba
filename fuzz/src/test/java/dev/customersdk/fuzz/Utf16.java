package dev.customersdk.fuzz;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;

/** Two bytes for each character, halves of surrogate pairs too, which charsets replace. */
final class Utf16 {

  private Utf16() {}

  static String text(byte[] bytes) {
    return ByteBuffer.wrap(bytes).asCharBuffer().toString();
  }

  static byte[] bytes(String text) {
    ByteBuffer bytes = ByteBuffer.allocate(2 * text.length());
    bytes.asCharBuffer().put(CharBuffer.wrap(text));
    return bytes.array();
  }
}
