package dev.customersdk.benchmarks.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads one request after the other, and forgets all but method and path. */
final class RequestReader {

  private static final int LONGEST = 1 << 16;

  private final InputStream input;
  private final byte[] buffer = new byte[LONGEST];
  private int filled;

  RequestReader(InputStream input) {
    this.input = input;
  }

  /** Method and path of the next request, whose body is skipped; null at the end. */
  @Nullable String next() throws IOException {
    int end = find("\r\n\r\n", 0);
    if (end < 0) {
      return null;
    }
    String head = new String(buffer, 0, end, ISO_8859_1);
    int last = end + 4;
    int length = head.toLowerCase(Locale.ROOT).indexOf("\r\ncontent-length:");
    if (length >= 0) {
      int line = head.indexOf("\r\n", length + 2);
      String value = head.substring(length + 17, line < 0 ? head.length() : line);
      last += Integer.parseInt(value.trim());
    } else if (head.toLowerCase(Locale.ROOT).contains("\r\ntransfer-encoding: chunked")) {
      last = find("0\r\n\r\n", last) + 5;
    }
    while (filled < last) {
      if (!fill()) {
        throw new EOFException();
      }
    }
    System.arraycopy(buffer, last, buffer, 0, filled - last);
    filled -= last;
    return methodAndPath(head);
  }

  private static String methodAndPath(String head) {
    int end = head.indexOf(' ', head.indexOf(' ') + 1);
    int query = head.indexOf('?');
    return head.substring(0, query >= 0 && query < end ? query : end);
  }

  /** Where the text begins, at or behind a position; negative if the input ends before. */
  private int find(String text, int from) throws IOException {
    int position = from;
    while (true) {
      for (; position + text.length() <= filled; position++) {
        if (matches(text, position)) {
          return position;
        }
      }
      if (!fill()) {
        return -1;
      }
    }
  }

  private boolean matches(String text, int position) {
    for (int i = 0; i < text.length(); i++) {
      if (buffer[position + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean fill() throws IOException {
    int read = input.read(buffer, filled, buffer.length - filled);
    filled += Math.max(read, 0);
    return read > 0;
  }
}
