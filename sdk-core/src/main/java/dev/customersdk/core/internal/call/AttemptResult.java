package dev.customersdk.core.internal.call;

import dev.customersdk.core.Outcome;
import dev.customersdk.core.TransportException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * How one attempt ended: with an answer, with a failure, or with an answer that broke off.
 *
 * @param answer the answer; null when none came
 * @param reason why there is no usable answer; null when there is
 * @param cause what the transport reported
 * @param outcome what the vendor may have done
 * @param quietPool whether a connection of an earlier call ended before the first byte of an answer
 */
record AttemptResult(
    @Nullable Answer answer,
    @Nullable Reason reason,
    @Nullable Throwable cause,
    Outcome outcome,
    boolean quietPool) {

  /**
   * An answer; a 2xx whose body broke off counts as a failure, the error of a broken one does not.
   */
  static AttemptResult answered(Answer answer, Reason ifBroken) {
    boolean lost = answer.isSuccess() && answer.broken() != null;
    return new AttemptResult(
        answer, lost ? ifBroken : null, answer.broken(), Outcome.ofStatus(answer.status()), false);
  }

  /** No answer. */
  static AttemptResult failed(
      Reason reason, @Nullable Throwable cause, boolean sent, boolean quietPool) {
    return new AttemptResult(
        null, reason, cause, sent ? Outcome.UNKNOWN : Outcome.NOT_SENT, quietPool);
  }

  /** The status of a usable answer, or 0. */
  int status() {
    return answer == null || reason != null ? 0 : answer.status();
  }
}
