package dev.customersdk.core.internal.call;

import java.io.InputStream;
import java.util.Objects;
import okio.Buffer;

/**
 * Reads a buffer without consuming, copying or sharing its segments, so that they go back to
 * OkHttp's pool when the answer is done with. (A clone or a peek would mark them as shared for
 * good.)
 */
final class AnswerInput extends InputStream {

  private final Buffer.UnsafeCursor cursor = new Buffer.UnsafeCursor();
  private long position;
  private final long size;

  AnswerInput(Buffer body) {
    body.readUnsafe(cursor);
    this.size = body.size();
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) {
    if (length == 0) {
      return 0;
    }
    if (position >= size) {
      return -1;
    }
    int available = cursor.seek(position);
    int count = Math.min(length, available);
    byte[] segment = Objects.requireNonNull(cursor.data);
    System.arraycopy(segment, cursor.start, target, offset, count);
    position += count;
    return count;
  }

  @Override
  public int available() {
    return (int) Math.min(Integer.MAX_VALUE, size - position);
  }

  @Override
  public void close() {
    cursor.close();
  }
}
