package dev.customersdk.core.spi;

import dev.customersdk.core.RetryPolicy;

/** Whether a request may be retried when nobody knows if the vendor acted on it. */
public enum RetrySafety {

  /** A read: retried after anything that may pass. */
  SAFE,

  /**
   * A write with the same effect if it is retried, such as an update that sets values.
   *
   * <p>Treated like {@link #ONCE} unless the policy says {@link
   * RetryPolicy#retryIdempotentWrites()}, because a late retry may overwrite a newer change by
   * somebody else.
   */
  IDEMPOTENT,

  /** A write whose identity the caller chose, so that a retry cannot make a second thing. */
  KEYED,

  /**
   * A write that may have another effect if it is retried: retried only when it surely did not
   * happen.
   */
  ONCE;

  boolean allowsRetry(RetryPolicy policy) {
    return switch (this) {
      case SAFE, KEYED -> true;
      case IDEMPOTENT -> policy.retriesIdempotentWrites();
      case ONCE -> false;
    };
  }
}
