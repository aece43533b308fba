package dev.customersdk.core;

/**
 * What the vendor may have done with a call, as far as this side can know; ordered from nothing to
 * everything.
 */
public enum Outcome {

  /** No byte of the request left: the vendor cannot have done anything. */
  NOT_SENT,

  /** The vendor rejected the request: 4xx other than 408, such as 404, 401 or 429. */
  REJECTED,

  /** The request left and no clear response came: silence, a broken connection, 3xx, 408 or 5xx. */
  UNKNOWN,

  /**
   * The vendor responded with 2xx; what it did stands, even if the response was lost or unreadable.
   */
  PROCESSED
}
