package dev.customersdk.examples.cli.transfer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.core.ApiCall;
import dev.customersdk.core.ApiException;
import dev.customersdk.core.SdkException;
import java.util.Optional;

/**
 * Brings single rows to a vendor, and writes down what became of them. Thread-safe.
 *
 * <p>Nothing is sent that is not {@code STARTED} in the journal.
 */
final class Importer {

  private final ImportPlan plan;
  private final ImportRecord journal;

  Importer(ImportPlan plan, ImportRecord journal) {
    this.plan = plan;
    this.journal = journal;
  }

  /**
   * Makes the call of a row that is new, or may be made again.
   *
   * @param doubtful whether an earlier call may have arrived: what becomes of this one cannot take
   *     the doubt away, unless the vendor has the row now
   */
  void call(Row row, boolean doubtful) {
    ObjectNode object = row.object();
    ApiCall<?> call = plan.call(object);
    journal.start(row);
    try {
      settle(row, RowState.DONE, plan.idOf(call.execute()), "");
    } catch (SdkException e) {
      Optional<String> earlier = doubtful ? fromEarlierTry(object, e) : Optional.empty();
      RowState state = earlier.isPresent() ? RowState.DONE : RowState.of(e);
      String remark = earlier.isPresent() ? "" : String.valueOf(e.getMessage());
      if (doubtful && state.isNowhere()) {
        settle(
            row, RowState.UNKNOWN, Optional.empty(), "as before, since the repetition " + remark);
      } else {
        settle(row, state, earlier, remark);
      }
    }
  }

  /** Looks whether the vendor has a row whose call nobody knows the end of. */
  void look(Row row) {
    ObjectNode object = row.object();
    if (journal.isClaimed(plan.email(object))) {
      journal.remark(row, Finding.CLAIMED.remark());
      return;
    }
    try {
      Finding finding = plan.findByEmail(object, journal.othersIds());
      journal.count(true);
      if (finding.id().isPresent()) {
        settle(row, RowState.DONE, finding.id(), "");
      } else {
        journal.remark(row, finding.remark());
      }
    } catch (SdkException e) {
      journal.count(false);
      journal.remark(row, "and not looked up: " + e.getMessage());
    }
  }

  /** A create under an id of the row's own is refused when it had arrived the first time. */
  private Optional<String> fromEarlierTry(ObjectNode object, SdkException refusal) {
    boolean inUse =
        refusal instanceof ApiException.Conflict || refusal instanceof ApiException.InvalidRequest;
    try {
      return inUse && plan.createsUnderOwnId(object) ? plan.findById(object) : Optional.empty();
    } catch (SdkException e) {
      return Optional.empty();
    }
  }

  private void settle(Row row, RowState state, Optional<String> id, String remark) {
    journal.end(row, state, id.orElse(null), remark);
  }
}
