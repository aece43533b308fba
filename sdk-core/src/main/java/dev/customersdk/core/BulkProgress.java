package dev.customersdk.core;

/**
 * How far a run of many calls is.
 *
 * @param begun calls that were begun, those that have ended included
 * @param succeeded calls that gave their value
 * @param failed calls that did not, those that could not be made included
 */
public record BulkProgress(long begun, long succeeded, long failed) {

  /**
   * Calls that have begun and not ended.
   *
   * @return their number
   */
  public long running() {
    return begun - succeeded - failed;
  }

  BulkProgress withOneBegun() {
    return new BulkProgress(begun + 1, succeeded, failed);
  }

  BulkProgress withOneEnded(boolean succeeds) {
    return succeeds
        ? new BulkProgress(begun, succeeded + 1, failed)
        : new BulkProgress(begun, succeeded, failed + 1);
  }
}
