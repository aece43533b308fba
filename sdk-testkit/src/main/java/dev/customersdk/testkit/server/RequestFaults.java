package dev.customersdk.testkit.server;

import java.util.Optional;

/** Faults for whichever requests they are meant for. Called by several connections at once. */
public interface RequestFaults {

  /** What the request that begins to arrive meets, if that does not depend on what it says. */
  Optional<FaultEffect> atFirstByte();

  /** What the request meets, if it is meant for it. */
  Optional<FaultEffect> on(EmulatorRequest request);
}
