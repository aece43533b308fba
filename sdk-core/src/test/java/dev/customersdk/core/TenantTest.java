package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.core.probe.Probe;
import dev.customersdk.fixtures.RawServer;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The key that is sent is that of whoever calls, on whatever thread that takes place. */
class TenantTest {

  private static final InheritableThreadLocal<String> TENANT = new InheritableThreadLocal<>();

  @Test
  void threadsInheritNothingFromWhoeverNeededThemFirst() throws Exception {
    try (RawServer server = RawServer.start(reply -> reply.json(200, "{\"id\":\"1\"}"));
        Probe probe =
            Probe.at(server.url())
                .credentials(Credentials.bearer(() -> String.valueOf(TENANT.get())))
                .build()) {
      TENANT.set("tenant-a");
      probe.get("1").executeAsync().get(5, TimeUnit.SECONDS);
      TENANT.set("tenant-b");
      probe.get("1").executeAsync().get(5, TimeUnit.SECONDS);
      probe.get("1").execute();
      assertThat(server.requests())
          .extracting(request -> request.header("Authorization").orElseThrow())
          .containsExactly("Bearer null", "Bearer null", "Bearer tenant-b");
    } finally {
      TENANT.remove();
    }
  }
}
