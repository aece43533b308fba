package dev.customersdk.examples.cli.transfer;

import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What became of the rows of an import, in this run and before. Thread-safe. */
final class Tally {

  private final Map<RowState, Long> counts = new EnumMap<>(RowState.class);
  private final SortedMap<Long, String> remarks = new TreeMap<>();
  private long before;
  private int failuresInARow;

  /** Counts a row that is left as an earlier run had it. */
  synchronized void leave(Row row, RowState state) {
    before += state == RowState.DONE ? 1 : 0;
    note(row, state, state == RowState.DONE ? "" : "in an earlier run");
  }

  /** Counts a row whose call was made, or tried. */
  synchronized void count(Row row, RowState state, String remark) {
    boolean clear = state == RowState.DONE || state == RowState.REJECTED;
    failuresInARow = clear ? 0 : failuresInARow + 1;
    note(row, state, remark);
  }

  /** Counts a row, with a remark if there is something to look at. */
  private void note(Row row, RowState state, String remark) {
    counts.merge(state, 1L, Long::sum);
    if (!remark.isEmpty()) {
      remarks.put(row.line(), state + " " + remark);
    }
  }

  /** How many calls in a row have ended without the vendor's word on the row. */
  synchronized int failuresInARow() {
    return failuresInARow;
  }

  synchronized long count(RowState state) {
    return counts.getOrDefault(state, 0L);
  }

  /** Rows that were done already when this run began. */
  synchronized long before() {
    return before;
  }

  synchronized long total() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  synchronized long unclear() {
    return count(RowState.STARTED) + count(RowState.UNKNOWN);
  }

  /** What there is to say of single lines, in their order. */
  synchronized SortedMap<Long, String> remarks() {
    return new TreeMap<>(remarks);
  }
}
