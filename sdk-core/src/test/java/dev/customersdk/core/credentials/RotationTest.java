package dev.customersdk.core.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.core.Credentials;
import dev.customersdk.core.probe.Probe;
import dev.customersdk.fixtures.ContractTest;
import dev.customersdk.fixtures.Harness;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.RawReply;
import dev.customersdk.fixtures.RawServer;
import java.util.concurrent.atomic.AtomicInteger;

/** A token that changes all the time: every attempt has the one of its moment. */
class RotationTest {

  private final AtomicInteger asked = new AtomicInteger();
  private final Credentials rotating = Credentials.bearer(() -> "token-" + asked.incrementAndGet());

  @ContractTest
  void everyAttemptAsksOnceWhyeverItIsMade(Mode mode) {
    try (RawServer server =
            RawServer.start(
                reply -> reply.json(503, "{}"),
                RawReply::drop,
                reply -> reply.json(429, "{}", "Retry-After: 0"),
                reply -> reply.json(401, "{}"),
                reply -> reply.json(200, "{\"id\":\"1\"}"));
        Probe probe =
            Probe.at(server.url())
                .credentials(rotating)
                .retryPolicy(Harness.QUICK.withMaxAttempts(5))
                .build()) {
      assertThat(mode.runRaw(probe.get("1")).attempts()).hasSize(5);
      assertThat(server.requests())
          .extracting(RotatingVendor::token)
          .containsExactly("token-1", "token-2", "token-3", "token-4", "token-5");
      assertThat(asked).hasValue(5);
    }
  }
}
