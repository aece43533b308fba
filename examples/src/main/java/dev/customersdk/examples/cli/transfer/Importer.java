package dev.customersdk.examples.cli.transfer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.core.ApiCall;
import dev.customersdk.core.ApiException;
import dev.customersdk.core.SdkException;
import java.util.Optional;
import java.util.Set;

/**
 * Brings single rows to a vendor, and writes down what became of them. Thread-safe.
 *
 * <p>Nothing is sent that is not {@code STARTED} in the journal.
 */
final class Importer {

  private final ImportPlan plan;
  private final Journal journal;
  private final ResumeRules rules;
  private final Tally tally;
  private final Set<String> othersIds;

  /**
   * An importer.
   *
   * @param othersIds ids of customers that the journal has for other rows; grows where rows are
   *     looked up
   */
  Importer(
      ImportPlan plan, Journal journal, ResumeRules rules, Tally tally, Set<String> othersIds) {
    this.plan = plan;
    this.journal = journal;
    this.rules = rules;
    this.tally = tally;
    this.othersIds = othersIds;
  }

  /** Makes the call of a row that is new, or may be made again. */
  void call(Row row, boolean again) {
    ObjectNode object = row.object();
    ApiCall<?> call = plan.call(object);
    journal.note(row, RowState.STARTED, null);
    try {
      Optional<String> id = plan.idOf(call.execute());
      settle(row, RowState.DONE, id, "");
    } catch (ApiException e) {
      Optional<String> earlier = again ? fromEarlierTry(object, e) : Optional.empty();
      RowState state = earlier.isPresent() ? RowState.DONE : RowState.of(e);
      settle(row, state, earlier, earlier.isPresent() ? "" : String.valueOf(e.getMessage()));
    } catch (SdkException e) {
      settle(row, RowState.of(e), Optional.empty(), String.valueOf(e.getMessage()));
    }
  }

  /** Looks whether the vendor has a row whose call nobody knows the end of. */
  void look(Row row, RowState state) {
    Optional<String> found;
    try {
      found = plan.findByEmail(row.object(), othersIds);
    } catch (SdkException e) {
      tally.count(row, state, "and not looked up: " + e.getMessage());
      return;
    }
    if (found.isPresent()) {
      settle(row, RowState.DONE, found, "");
    } else if (rules.repeatUnknown()) {
      call(row, true);
    } else {
      tally.count(row, state, "and not found by its e-mail address");
    }
  }

  /** A create under an id of the row's own is refused when it had arrived the first time. */
  private Optional<String> fromEarlierTry(ObjectNode object, ApiException refusal) {
    boolean inUse =
        refusal instanceof ApiException.Conflict || refusal instanceof ApiException.InvalidRequest;
    try {
      return inUse && plan.createsUnderOwnId(object) ? plan.findById(object) : Optional.empty();
    } catch (SdkException e) {
      return Optional.empty();
    }
  }

  private void settle(Row row, RowState state, Optional<String> id, String remark) {
    journal.note(row, state, id.orElse(null));
    if (rules.lookUp()) {
      id.ifPresent(othersIds::add);
    }
    tally.count(row, state, remark);
  }
}
