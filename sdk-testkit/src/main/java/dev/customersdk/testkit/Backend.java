package dev.customersdk.testkit;

/**
 * One vendor's rules and stored customers: computes answers and does no I/O.
 *
 * <p>Called by several connections at once; an implementation guards its state with one lock.
 */
interface Backend {

  /** Applies an authenticated request to the state. Never throws for what a client sent. */
  Answer answer(RecordedRequest request);

  /** What a request without the right key gets. */
  Answer unauthenticated();

  /** The vendor's error shape for a status that the state has nothing to do with. */
  Answer error(int status);

  /** Forgets everything; ids start again. */
  void clear();
}
