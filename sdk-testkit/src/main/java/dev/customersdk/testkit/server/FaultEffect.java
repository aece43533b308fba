package dev.customersdk.testkit.server;

import java.util.function.Function;
import mockwebserver3.MockResponse;

/** What one request meets: a reset at its first byte, or else the way its response is made. */
public record FaultEffect(boolean beforeReading, Function<Exchange, MockResponse> response) {

  /** The right response. */
  public static final FaultEffect NONE = responding(Exchange::process);

  public FaultEffect(Function<Exchange, MockResponse> response) {
    this(false, response);
  }

  public static FaultEffect responding(Function<Exchange, EmulatorResponse> response) {
    return new FaultEffect(exchange -> response.apply(exchange).toMock().build());
  }
}
