package dev.customersdk.core.internal.call;

import dev.customersdk.core.TransportException.Reason;
import org.jspecify.annotations.Nullable;

/** An attempt that ended before OkHttp got it. */
final class NotSentException extends Exception {

  private final Reason reason;

  NotSentException(Reason reason, @Nullable Throwable cause) {
    super(reason.name(), cause);
    this.reason = reason;
  }

  Reason reason() {
    return reason;
  }
}
