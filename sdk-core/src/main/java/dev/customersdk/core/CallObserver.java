package dev.customersdk.core;

/**
 * Follows one call to its end.
 *
 * <p>Told one thing at a time, each after the one before it, perhaps on different threads; should
 * return at once, as deadlines wait for it.
 */
public interface CallObserver {

  /**
   * An attempt begins.
   *
   * @param number counts from 1
   */
  default void attemptBegins(int number) {}

  /** An attempt ended, also one that was given up. */
  default void attemptEnds(Attempt attempt) {}

  /** The call ended: its value was read, or it failed. */
  default void callEnds(CallSummary call) {}

  /**
   * Work of the call's on a thread that is not the caller's, such as completing its future; may be
   * wrapped so that it finds what the caller's thread had.
   */
  default Runnable inContext(Runnable work) {
    return work;
  }
}
