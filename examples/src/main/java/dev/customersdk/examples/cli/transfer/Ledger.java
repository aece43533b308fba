package dev.customersdk.examples.cli.transfer;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The last word of a journal on each line of the file: a few bytes for each. Thread-safe. */
final class Ledger {

  /** What to do about a journal of another file. */
  static final String HINT =
      "put the file back as it was, or name another --journal, which knows nothing of what was done";

  private final Map<RowState, Long> counts = new EnumMap<>(RowState.class);
  private long[] hashes = new long[1024];
  private @Nullable RowState[] states = new RowState[1024];
  private int last;

  /** Notes the newest word on a row. */
  synchronized void put(JournalEntry entry) {
    int index = Math.toIntExact(entry.line());
    if (index >= hashes.length) {
      int length = Math.max(index + 1, hashes.length * 2);
      hashes = Arrays.copyOf(hashes, length);
      states = Arrays.copyOf(states, length);
    }
    RowState before = states[index];
    if (before != null) {
      counts.merge(before, -1L, Long::sum);
    }
    counts.merge(entry.outcome(), 1L, Long::sum);
    hashes[index] = entry.hash();
    states[index] = entry.outcome();
    last = Math.max(last, index);
  }

  /** The newest word on a row; null when there is none. */
  synchronized @Nullable RowState state(long line) {
    return line > last ? null : states[(int) line];
  }

  /** The last line that there is a word on; 0 when there is none. */
  synchronized long lastLine() {
    return last;
  }

  /** How many rows there are of which these are the last words. */
  synchronized long count(RowState... words) {
    return Arrays.stream(words).mapToLong(word -> counts.getOrDefault(word, 0L)).sum();
  }

  /** How many rows there is a word on. */
  long rows() {
    return count(RowState.values());
  }

  /** Rows of which nobody knows whether the vendor has them. */
  long unclear() {
    return count(RowState.STARTED, RowState.UNKNOWN);
  }

  /** Rows that the vendor has. */
  long done() {
    return count(RowState.DONE, RowState.PROCESSED);
  }

  /**
   * Whether a row is another than before, which it may be when the vendor has nothing of it.
   *
   * @throws IllegalArgumentException when it may not
   */
  synchronized boolean isMended(long line, long hash) {
    RowState state = state(line);
    if (state == null || hashes[(int) line] == hash) {
      return false;
    }
    if (!state.isNowhere()) {
      throw new IllegalArgumentException(
          "line " + line + " is not what it was when the journal was written: " + HINT);
    }
    return true;
  }

  /**
   * Compares a file with what it was.
   *
   * @param processed hears of the rows that the vendor has under ids that nobody knows
   * @throws IllegalArgumentException when rows are missing, or have changed that may not
   */
  void compare(Rows rows, Fingerprint fingerprint, Consumer<Row> processed) {
    long known = 0;
    while (known < rows() && rows.hasNext()) {
      Row row = rows.next();
      RowState state = state(row.line());
      known += state == null ? 0 : 1;
      isMended(row.line(), fingerprint.of(row.text()));
      if (state == RowState.PROCESSED) {
        processed.accept(row);
      }
    }
    if (known < rows()) {
      throw new IllegalArgumentException(
          "the file is shorter than it was when the journal was written: " + HINT);
    }
  }
}
