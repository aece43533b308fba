package dev.customersdk.core.internal.client;

import dev.customersdk.core.EngineAccess;
import java.lang.invoke.MethodHandles;

/** What the engine may do with the types of applications, and applications may not. */
public final class Core {

  /** The one door. */
  public static final EngineAccess ACCESS = EngineAccess.of(MethodHandles.lookup());

  private Core() {}
}
