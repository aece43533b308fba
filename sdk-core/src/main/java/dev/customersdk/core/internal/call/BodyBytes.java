package dev.customersdk.core.internal.call;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import okio.BufferedSource;

/**
 * The bytes of a body in one array, which is borrowed unless there are many. Not thread-safe.
 *
 * <p>OkHttp's own buffers are pooled up to 64 KB only, which a page of customers exceeds.
 */
final class BodyBytes {

  private static final ArrayPool SMALL = new ArrayPool(16 * 1024, 64);
  private static final ArrayPool LARGE = new ArrayPool(256 * 1024, 8);
  private static final byte[] NONE = {};
  private static final int GROWTH = 4;

  private byte[] array = NONE;
  private int size;

  /** Takes what the source gives, or a little more than the limit; whether that is all. */
  boolean take(BufferedSource source, long limit) throws IOException {
    while (size <= limit) {
      if (size == array.length) {
        grow(limit);
      }
      int count = source.read(array, size, array.length - size);
      if (count < 0) {
        return true;
      }
      size += count;
    }
    return false;
  }

  private void grow(long limit) {
    byte[] full = array;
    if (full.length == 0) {
      array = SMALL.take();
    } else if (full.length < LARGE.size()) {
      array = LARGE.take();
    } else {
      array = new byte[(int) Math.min(limit + 1, (long) GROWTH * full.length)];
    }
    System.arraycopy(full, 0, array, 0, size);
    giveBack(full);
  }

  private static void giveBack(byte[] array) {
    if (array.length == SMALL.size()) {
      SMALL.give(array);
    } else if (array.length == LARGE.size()) {
      LARGE.give(array);
    }
  }

  /** What holds the bytes from its beginning; nobody may keep it. */
  byte[] array() {
    return array;
  }

  int size() {
    return size;
  }

  byte[] copy() {
    return Arrays.copyOf(array, size);
  }

  /** The first bytes as text. */
  String beginning(int most) {
    return new String(array, 0, Math.min(size, most), StandardCharsets.UTF_8);
  }

  /** Gives the array back; the bytes are gone. */
  void recycle() {
    byte[] borrowed = array;
    array = NONE;
    size = 0;
    giveBack(borrowed);
  }
}
