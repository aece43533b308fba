package dev.customersdk.core;

/**
 * What the vendor may have done with a call, as far as this side can know; ordered from nothing to
 * everything.
 */
public enum Outcome {

  /** No byte of the request left: the vendor cannot have done anything. */
  NOT_SENT,

  /** The vendor refused the request: 4xx other than 408, such as 404, 401 or 429. */
  REJECTED,

  /** The request left and no clear answer came: silence, a broken connection, 3xx, 408 or 5xx. */
  UNKNOWN,

  /** The vendor answered 2xx; what it did stands, even if its answer was lost or unreadable. */
  PROCESSED;

  /** What an answer with this status says. */
  public static Outcome ofStatus(int status) {
    if (status >= 200 && status < 300) {
      return PROCESSED;
    }
    return status >= 400 && status < 500 && status != 408 ? REJECTED : UNKNOWN;
  }

  /** The outcome of two attempts at one call: the one in which more may have happened. */
  public Outcome and(Outcome other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
