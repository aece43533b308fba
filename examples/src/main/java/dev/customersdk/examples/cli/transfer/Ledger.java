package dev.customersdk.examples.cli.transfer;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What a journal says of each line of the file: a few bytes for each. Not thread-safe. */
final class Ledger {

  private long[] hashes = new long[1024];
  private @Nullable RowState[] states = new RowState[1024];
  private int last;

  /** Notes the newest word on a row. */
  void put(long line, long hash, RowState state) {
    int index = Math.toIntExact(line);
    if (index >= hashes.length) {
      int length = Math.max(index + 1, hashes.length * 2);
      hashes = Arrays.copyOf(hashes, length);
      states = Arrays.copyOf(states, length);
    }
    hashes[index] = hash;
    states[index] = state;
    last = Math.max(last, index);
  }

  /** The newest word on a row; null when there is none. */
  @Nullable RowState state(long line) {
    return line > last ? null : states[(int) line];
  }

  /** The last line that there is a word on; 0 when there is none. */
  long lastLine() {
    return last;
  }

  /**
   * Compares a row with what it was.
   *
   * @throws IllegalArgumentException when it has changed
   */
  void check(Row row) {
    if (state(row.line()) != null && hashes[(int) row.line()] != row.hash()) {
      throw new IllegalArgumentException(
          "line " + row.line() + " is not what it was when the journal was written: " + HINT);
    }
  }

  /** What to do about a journal of another file. */
  static final String HINT =
      "put the file back as it was, or name another --journal, which knows nothing of what was done";
}
