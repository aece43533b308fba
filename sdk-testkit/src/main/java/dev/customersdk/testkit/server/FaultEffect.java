package dev.customersdk.testkit.server;

import java.util.function.Function;
import java.util.function.LongSupplier;

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

  /** The same, later by so many nanoseconds. */
  public FaultEffect delayed(LongSupplier nanos) {
    return new FaultEffect(
        exchange -> {
          Reply reply = response.apply(exchange);
          return connection -> {
            connection.pause(nanos.getAsLong());
            reply.send(connection);
          };
        });
  }
}
