package dev.customersdk.examples.cli.transfer;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a row that the journal knows.
 *
 * @param retryRejected whether what the vendor refused is tried again
 * @param lookUp whether what is unclear is looked up at the vendor
 * @param repeat lines that are done again although they are unclear
 */
record ResumeRules(boolean retryRejected, boolean lookUp, Set<Long> repeat) {

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
   * @param mended whether it says something else than when that was written
   * @param repeatable whether doing it twice comes to the same as once
   */
  Step step(long line, @Nullable RowState state, boolean mended, boolean repeatable) {
    if (state == null) {
      return Step.CALL;
    }
    return switch (state) {
      case DONE, PROCESSED -> Step.LEAVE;
      case NOT_SENT, DEFERRED -> Step.CALL;
      case REJECTED -> mended || retryRejected ? Step.CALL : Step.LEAVE;
      case STARTED, UNKNOWN -> unclear(repeatable || repeat.contains(line));
    };
  }

  private Step unclear(boolean again) {
    if (again) {
      return Step.CALL;
    }
    return lookUp ? Step.LOOK : Step.LEAVE;
  }
}
