package dev.customersdk.examples.cli.transfer;

import dev.customersdk.core.ApiException;
import dev.customersdk.core.SdkException;

/** How far a row of an import is, as the journal has it. */
enum RowState {
  /** The call was about to be made; as the last word on a row, nobody knows whether it was. */
  STARTED,
  /** The vendor did it. */
  DONE,
  /** The vendor did it, and its response could not be read. */
  PROCESSED,
  /** The vendor refused the row. */
  REJECTED,
  /** The vendor refused the key, or was too busy: the row is not to blame. */
  DEFERRED,
  /** The vendor cannot have done anything. */
  NOT_SENT,
  /** The vendor may have done it. */
  UNKNOWN;

  /** What a failed call says of its row. */
  static RowState of(SdkException failure) {
    return switch (failure.outcome()) {
      case NOT_SENT -> NOT_SENT; // do it again
      case UNKNOWN -> UNKNOWN; // look before doing it again
      case PROCESSED -> PROCESSED; // done, only the response is lost
      case REJECTED -> isForNow(failure) ? DEFERRED : REJECTED; // mend the row
    };
  }

  private static boolean isForNow(SdkException failure) {
    return failure instanceof ApiException.Unauthenticated
        || failure instanceof ApiException.Forbidden
        || failure instanceof ApiException.RateLimited;
  }

  /** Whether the vendor has nothing of the row. */
  boolean isNowhere() {
    return this == REJECTED || this == DEFERRED || this == NOT_SENT;
  }

  /** Whether somebody has to look what became of it. */
  boolean isUnclear() {
    return this == STARTED || this == UNKNOWN;
  }
}
