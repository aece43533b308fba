package dev.customersdk.core.internal.call;

import dev.customersdk.core.Outcome;
import dev.customersdk.core.TransportException.Reason;
import dev.customersdk.core.internal.transport.Wire;
import org.jspecify.annotations.Nullable;

/**
 * How one attempt ended: with an answer, with a failure, or with an answer that broke off.
 *
 * @param answer the answer; null when none came
 * @param seenStatus the status of an answer of which at least the headers came, or 0
 * @param reason why there is no usable answer; null when there is
 * @param cause what the transport reported
 * @param outcome what the vendor may have done
 * @param quietPool whether a connection of an earlier call ended before the first byte of an answer
 */
record AttemptResult(
    @Nullable Answer answer,
    int seenStatus,
    @Nullable Reason reason,
    @Nullable Throwable cause,
    Outcome outcome,
    boolean quietPool) {

  /** An answer; a 2xx whose body broke off counts as a failure, an error's body may break off. */
  static AttemptResult answered(Answer answer, Reason ifBroken) {
    boolean lost = answer.isSuccess() && answer.broken() != null;
    return new AttemptResult(
        answer,
        answer.status(),
        lost ? ifBroken : null,
        answer.broken(),
        Outcome.ofStatus(answer.status()),
        false);
  }

  /** No answer, or none that OkHttp would hand over. */
  static AttemptResult failed(Reason reason, @Nullable Throwable cause, Wire wire) {
    Outcome silent = wire.sent() ? Outcome.UNKNOWN : Outcome.NOT_SENT;
    int status = wire.status();
    return new AttemptResult(
        null,
        status,
        reason,
        cause,
        status == 0 ? silent : Outcome.ofStatus(status),
        reason == Reason.IO && wire.quietOnReusedConnection());
  }

  /** Nothing left this machine. */
  static AttemptResult unsendable(Reason reason, @Nullable Throwable cause) {
    return new AttemptResult(null, 0, reason, cause, Outcome.NOT_SENT, false);
  }

  /** The same end, explained by an interrupt. */
  AttemptResult interrupted() {
    return new AttemptResult(answer, seenStatus, Reason.INTERRUPTED, cause, outcome, false);
  }

  /** The status of a usable answer, or 0. */
  int status() {
    return answer == null || reason != null ? 0 : answer.status();
  }
}
