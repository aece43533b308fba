package dev.customersdk.examples.cli.transfer;

import org.jspecify.annotations.Nullable;

/**
 * What becomes of a row that the journal knows.
 *
 * @param retryRejected whether what the vendor refused is tried again
 * @param lookUp whether what is unclear is looked up at the vendor
 * @param repeatUnknown whether what is unclear, also after a look, is done again
 */
record ResumeRules(boolean retryRejected, boolean lookUp, boolean repeatUnknown) {

  /** What to do with a row. */
  enum Step {
    /** Make its call. */
    CALL,
    /** Look whether the vendor has it. */
    LOOK,
    /** Nothing: it is as far as it gets. */
    LEAVE
  }

  /**
   * The step for a row.
   *
   * @param state what the journal says of it; null when nothing
   * @param repeatable whether doing it twice comes to the same as once
   */
  Step step(@Nullable RowState state, boolean repeatable) {
    if (state == null) {
      return Step.CALL;
    }
    return switch (state) {
      case DONE, PROCESSED -> Step.LEAVE;
      case NOT_SENT, DEFERRED -> Step.CALL;
      case REJECTED -> retryRejected ? Step.CALL : Step.LEAVE;
      case STARTED, UNKNOWN -> unclear(repeatable);
    };
  }

  private Step unclear(boolean repeatable) {
    if (repeatable) {
      return Step.CALL;
    }
    if (lookUp) {
      return Step.LOOK;
    }
    return repeatUnknown ? Step.CALL : Step.LEAVE;
  }
}
