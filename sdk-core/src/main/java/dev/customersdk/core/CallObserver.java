package dev.customersdk.core;

/**
 * Follows one call to its end.
 *
 * <p>Told one thing at a time, each after the one before it, perhaps on different threads. Should
 * return at once: it may run on the one thread on which the deadlines of all asynchronous calls
 * end.
 */
public interface CallObserver {

  /**
   * An attempt begins.
   *
   * @param number counts from 1
   */
  default void attemptBegins(int number) {}

  /**
   * An attempt ended, also one that was given up.
   *
   * @param attempt what was sent, and what came of it
   */
  default void attemptEnds(Attempt attempt) {}

  /**
   * The call ended: its value was read, or it failed, which is told before whoever waits wakes up;
   * or it was given up, and nothing of it is under way any more.
   *
   * @param call how the call ended
   */
  default void callEnds(CallSummary call) {}

  /**
   * Wraps the completion of an asynchronous call's future, and with it the stages behind it, so
   * that they find what the caller's thread had. Called before {@link #callEnds}, on the thread
   * that completes the call. What it gives runs the work on the thread it is run on; the future
   * completes even if it does not, and the work may be run again.
   *
   * @param work what is to run
   * @return what is run in its place
   */
  default Runnable inContext(Runnable work) {
    return work;
  }
}
