package dev.customersdk.examples.cli.transfer;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A look at every row before anything is sent.
 *
 * @param rows how many there are
 * @param invalid what is wrong with those that cannot be sent, by their lines
 */
record RowCheck(long rows, SortedMap<Long, String> invalid) {

  /**
   * Reads all rows.
   *
   * @param ledger what the journal says of them
   * @throws IllegalArgumentException when they are not those that the journal is about
   */
  static RowCheck of(Rows rows, ImportPlan plan, Ledger ledger) {
    SortedMap<Long, String> invalid = new TreeMap<>();
    long count = 0;
    long last = 0;
    while (rows.hasNext()) {
      Row row = rows.next();
      count++;
      last = row.line();
      ledger.check(row);
      try {
        plan.call(row.object());
      } catch (IllegalArgumentException e) {
        invalid.put(row.line(), String.valueOf(e.getMessage()));
      }
    }
    if (last < ledger.lastLine()) {
      throw new IllegalArgumentException(
          "the file is shorter than it was when the journal was written: " + Ledger.HINT);
    }
    return new RowCheck(count, invalid);
  }
}
