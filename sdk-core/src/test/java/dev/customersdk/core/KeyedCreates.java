package dev.customersdk.core;

import dev.customersdk.core.probe.Probe;
import dev.customersdk.core.probe.Probe.Thing;
import dev.customersdk.core.spi.ApiRequest;
import dev.customersdk.core.spi.RetrySafety;
import dev.customersdk.fixtures.RawReply;
import dev.customersdk.fixtures.RawRequest;
import dev.customersdk.fixtures.RawServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Creates under an identity, at vendors that start anew with each of them. */
final class KeyedCreates implements AutoCloseable {

  private RawServer server = RawServer.start((number, request, reply) -> reply.drop());
  private Probe probe = Probe.at(server.url()).build();

  /** What the vendor does with one request. */
  interface Handling {
    void handle(RawReply reply) throws IOException;
  }

  /** What the vendor does with each request. */
  interface Numbered {
    void handle(int number, RawReply reply) throws IOException;
  }

  /** A conflict with this header. */
  static Handling conflict(String header) {
    return reply -> reply.send(409, "{}", header, "X-Request-Id: of-the-conflict");
  }

  /** A thing that is read back. */
  static Handling found() {
    return reply -> reply.send(200, "{\"id\":\"1\"}", "X-Request-Id: of-the-read");
  }

  /** A create whose first attempt is dropped; the second is handled so, and then the read. */
  ApiCall<Thing> unclear(
      Handling second,
      Handling read,
      Function<Thing, @Nullable Instant> createdTime,
      UnaryOperator<Probe.Builder> settings) {
    return at(
        (number, reply) -> {
          switch (number) {
            case 1 -> reply.drop();
            case 2 -> second.handle(reply);
            default -> read.handle(reply);
          }
        },
        createdTime,
        settings);
  }

  /** A create at this vendor. */
  ApiCall<Thing> at(
      Numbered vendor,
      Function<Thing, @Nullable Instant> createdTime,
      UnaryOperator<Probe.Builder> settings) {
    close();
    server = RawServer.start((number, request, reply) -> vendor.handle(number, reply));
    RetryPolicy quick =
        RetryPolicy.defaults().withDelays(Duration.ofMillis(1), Duration.ofMillis(1));
    probe =
        settings
            .apply(Probe.at(server.url()).timeout(Duration.ofSeconds(20)).retryPolicy(quick))
            .build();
    return probe
        .engine()
        .create(
            ApiRequest.post("/things", RetrySafety.KEYED).body(Map.of("id", "1")),
            Thing.class,
            thing -> thing,
            probe.get("1"),
            thing -> Optional.ofNullable(createdTime.apply(thing)));
  }

  Probe client() {
    return probe;
  }

  /** What the last vendor got. */
  List<RawRequest> requests() {
    return server.requests();
  }

  @Override
  public void close() {
    probe.close();
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
