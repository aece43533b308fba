package dev.customersdk.core.internal.call;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a body in one array, which is borrowed unless there are many. Not thread-safe.
 *
 * <p>OkHttp's own buffers are pooled up to 64 KB only, which a page of customers exceeds.
 */
final class BodyBytes {

  private static final ArrayPool SMALL = new ArrayPool(16 * 1024, 64);
  private static final ArrayPool LARGE = new ArrayPool(256 * 1024, 8);
  private static final int FAR = 16;

  private byte @Nullable [] array; // null before the first and after the last use
  private int size;

  /**
   * Takes what the source gives, or a little more than the limit; whether that is all.
   *
   * @param length how much it says to have, or less than 0
   */
  boolean take(BufferedSource source, long length, long limit) throws IOException {
    byte[] room = SMALL.take();
    array = room;
    while (size <= limit) {
      if (!source.request(1)) { // unlike read(…), tells the end from nothing yet, and from closed
        return true;
      }
      if (size == room.length) {
        room = larger(room, length, limit);
        array = room;
      }
      size += source.read(room, size, room.length - size);
    }
    return false;
  }

  /** What is said of the length is believed as far as enough has come already. */
  private static byte[] larger(byte[] full, long length, long limit) {
    long wanted =
        length > full.length ? Math.min(length, (long) FAR * full.length) : 2L * full.length;
    byte[] larger =
        full.length < LARGE.size() ? LARGE.take() : new byte[(int) Math.min(limit + 1, wanted)];
    System.arraycopy(full, 0, larger, 0, full.length);
    giveBack(full);
    return larger;
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
    return array == null ? new byte[0] : array;
  }

  int size() {
    return size;
  }

  byte[] copy() {
    return Arrays.copyOf(array(), size);
  }

  /** The first bytes as text. */
  String beginning(int most) {
    return new String(array(), 0, Math.min(size, most), StandardCharsets.UTF_8);
  }

  /** Gives the array back; the bytes are gone. */
  void recycle() {
    byte[] borrowed = array;
    array = null;
    size = 0;
    if (borrowed != null) {
      giveBack(borrowed);
    }
  }
}
