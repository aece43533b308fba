package dev.customersdk.testkit.server;

import java.util.function.Function;

/** What one request meets: a reset at its first byte, or else the way its response is made. */
public record FaultEffect(boolean beforeReading, Function<Exchange, Reply> response) {

  /** The right response. */
  public static final FaultEffect NONE = responding(Exchange::process);

  public FaultEffect(Function<Exchange, Reply> response) {
    this(false, response);
  }

  public static FaultEffect responding(Function<Exchange, EmulatorResponse> response) {
    return new FaultEffect(exchange -> response.apply(exchange).reply());
  }
}
