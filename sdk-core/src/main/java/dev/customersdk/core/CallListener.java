package dev.customersdk.core;

import org.jspecify.annotations.Nullable;

/**
 * Follows the calls of a client. Thread-safe.
 *
 * <p>What it and its observers throw changes nothing of a call: it goes to the thread's handler of
 * uncaught exceptions.
 */
@FunctionalInterface
public interface CallListener {

  /**
   * A call begins, on the thread that made it. An operation that takes two calls, such as an update
   * that reads first, is heard of as two, the second on the thread that ended the first.
   *
   * @param call what is known of the call
   * @return what follows it to its end; null when nobody does
   */
  @Nullable CallObserver callBegins(CallInfo call);
}
