package dev.customersdk.examples.cli.transfer;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** What is known of the rows: on disk for later, and in memory for this run. Thread-safe. */
final class ImportRecord {

  private final Journal journal;
  private final Ledger ledger;
  private final Set<String> othersIds;
  private final Set<String> othersEmails = ConcurrentHashMap.newKeySet();
  private final Map<Long, String> remarks = new ConcurrentHashMap<>();
  private final AtomicInteger failuresInARow = new AtomicInteger();

  /**
   * A record.
   *
   * @param othersIds ids of customers that the journal has for rows; grows with them
   */
  ImportRecord(Journal journal, Ledger ledger, Set<String> othersIds) {
    this.journal = journal;
    this.ledger = ledger;
    this.othersIds = othersIds;
  }

  /** Notes that a row's call is about to be made. */
  void start(Row row) {
    note(row, RowState.STARTED, null);
  }

  /** Notes what became of a row's call. */
  void end(Row row, RowState state, @Nullable String id, String remark) {
    note(row, state, id);
    if (id != null) {
      othersIds.add(id);
    }
    remark(row, remark);
    count(state == RowState.DONE || state == RowState.REJECTED);
  }

  private void note(Row row, RowState state, @Nullable String id) {
    JournalEntry entry =
        new JournalEntry(row.line(), journal.fingerprint().of(row.text()), state, id);
    journal.note(entry);
    ledger.put(entry);
  }

  /** Keeps what there is to say of a row. */
  void remark(Row row, String remark) {
    remarks.put(row.line(), remark);
  }

  /** What was said of a line last; otherwise the other text. */
  String remark(long line, String otherwise) {
    return remarks.getOrDefault(line, otherwise);
  }

  /** Counts a call, with the vendor's word or without. */
  void count(boolean answered) {
    failuresInARow.updateAndGet(failures -> answered ? 0 : failures + 1);
  }

  /** How many calls in a row have ended without the vendor's word. */
  int failuresInARow() {
    return failuresInARow.get();
  }

  /** Ids of customers that are rows' already. */
  Set<String> othersIds() {
    return othersIds;
  }

  /** Says that a customer with this e-mail address is a row's, though nobody knows which one. */
  void claim(String email) {
    othersEmails.add(email.toLowerCase(Locale.ROOT));
  }

  boolean isClaimed(String email) {
    return othersEmails.contains(email.toLowerCase(Locale.ROOT));
  }

  Ledger ledger() {
    return ledger;
  }

  /**
   * Whether a row is another than before.
   *
   * @throws IllegalArgumentException when it may not be
   */
  boolean isMended(Row row) {
    return ledger.isMended(row.line(), journal.fingerprint().of(row.text()));
  }

  /** Whether anything was sent, or is about to be. */
  boolean isUsed() {
    return journal.isUsed();
  }
}
