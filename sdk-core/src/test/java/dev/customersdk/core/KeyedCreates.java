package dev.customersdk.core;

import dev.customersdk.core.probe.Probe;
import dev.customersdk.core.probe.Probe.Thing;
import dev.customersdk.core.spi.ApiRequest;
import dev.customersdk.core.spi.RetrySafety;
import dev.customersdk.core.spi.json.JsonCodec;
import dev.customersdk.fixtures.Harness;
import dev.customersdk.fixtures.RawReply;
import dev.customersdk.fixtures.RawRequest;
import dev.customersdk.fixtures.RawServer;
import dev.customersdk.fixtures.RawServer.Response;
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

  private RawServer server = RawServer.start(reply -> reply.drop());
  private Probe probe = Probe.at(server.url()).build();

  /** A conflict with this header. */
  static Response conflict(String header) {
    return reply -> reply.send(409, "{}", header, "X-Request-Id: of-the-conflict");
  }

  /** A thing that is read back. */
  static Response found() {
    return reply -> reply.send(200, "{\"id\":\"1\"}", "X-Request-Id: of-the-read");
  }

  /** A create whose first attempt is dropped; the second is handled so, and then the read. */
  ApiCall<Thing> unclear(
      Response second,
      Response read,
      Function<Thing, @Nullable Instant> createdTime,
      UnaryOperator<Probe.Builder> settings) {
    return at(createdTime, settings, RawReply::drop, second, read);
  }

  /** A create at this vendor. */
  ApiCall<Thing> at(
      Function<Thing, @Nullable Instant> createdTime,
      UnaryOperator<Probe.Builder> settings,
      Response... inTurn) {
    close();
    server = RawServer.start(inTurn);
    probe =
        settings
            .apply(
                Probe.at(server.url()).timeout(Duration.ofSeconds(20)).retryPolicy(Harness.QUICK))
            .build();
    return probe
        .engine()
        .create(
            ApiRequest.post("/things", RetrySafety.KEYED).body(Map.of("id", "1")),
            JsonCodec.mapped(Thing.class),
            thing -> thing,
            probe.get("1"),
            thing -> Optional.ofNullable(createdTime.apply(thing)),
            failure -> failure.status() == 400);
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
    server.close();
  }
}
