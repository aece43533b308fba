package dev.customersdk.testkit.server;

/**
 * What stands behind the server: turns requests into responses and does no I/O.
 *
 * <p>Called by several connections at once.
 */
public interface Backend {

  /** Sees each request that was read, before anything comes of it. */
  default void received(EmulatorRequest request) {}

  /** Applies an authenticated request to the state. Never throws for what a client sent. */
  EmulatorResponse respond(EmulatorRequest request);

  /** The vendor's error body for a status that the state has nothing to do with. */
  EmulatorResponse error(int status);
}
