package dev.customersdk.examples.cli.transfer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A look at every row before anything is sent.
 *
 * @param rows how many there are
 * @param lastLine where the last one begins; what comes behind it later is not read
 * @param invalid what is wrong with those that cannot be sent, by their lines
 * @param departed what those are who are not to come back, by their lines
 */
record RowCheck(
    long rows, long lastLine, SortedMap<Long, String> invalid, SortedMap<Long, String> departed) {

  /**
   * Reads all rows.
   *
   * @param departedToo whether those are sent who are not to come back
   * @throws IllegalArgumentException when there is none, or no row fits
   */
  static RowCheck of(Rows rows, ImportPlan plan, boolean departedToo) {
    SortedMap<Long, String> invalid = new TreeMap<>();
    SortedMap<Long, String> departed = new TreeMap<>();
    long count = 0;
    long last = 0;
    plan.check(rows.columns());
    while (rows.hasNext()) {
      Row row = rows.next();
      count++;
      last = row.line();
      try {
        ObjectNode object = row.object();
        Optional<String> why = departedToo ? Optional.empty() : plan.departure(object);
        plan.call(object);
        why.ifPresent(it -> departed.put(row.line(), it));
      } catch (IllegalArgumentException e) {
        invalid.put(row.line(), String.valueOf(e.getMessage()));
      }
    }
    if (count == 0) {
      throw new IllegalArgumentException("the file has no rows");
    }
    return new RowCheck(count, last, invalid, departed);
  }

  /** How many rows can be sent. */
  long sendable() {
    return rows - invalid.size() - departed.size();
  }

  boolean isSendable(long line) {
    return !invalid.containsKey(line) && !departed.containsKey(line);
  }
}
