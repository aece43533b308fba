package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.customersdk.core.probe.Change;
import dev.customersdk.core.probe.Probe;
import dev.customersdk.core.spi.RetrySafety;
import dev.customersdk.fixtures.ContractTest;
import dev.customersdk.fixtures.Harness;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.RawServer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** What each kind of operation gives when the vendor does its part, and when it says no. */
class OperationsTest {

  private static final String THING = "{\"id\":\"1\"}";

  @ContractTest
  void aWriteGivesWhatTheVendorMadeOfIt(Mode mode) {
    try (RawServer server = RawServer.start(reply -> reply.json(201, THING));
        Probe probe = Probe.at(server.url()).build()) {
      List<ApiCall<Probe.Thing>> writes =
          List.of(
              probe.post(RetrySafety.ONCE),
              probe.create("1"),
              probe.update("1", Change.builder().build()));
      for (ApiCall<Probe.Thing> write : writes) {
        assertThat(mode.run(write).id()).isEqualTo("1");
        ApiResponse<Probe.Thing> raw = mode.runRaw(write);
        assertThat(raw.value().id()).isEqualTo("1");
        assertThat(raw.status()).isEqualTo(201);
        assertThat(raw.attempts()).hasSize(1);
      }
      assertThat(server.requests())
          .extracting(request -> request.method() + " " + request.target())
          .containsExactly(
              "POST /things",
              "POST /things",
              "POST /things",
              "POST /things",
              "PATCH /things/1",
              "PATCH /things/1");
    }
  }

  @ContractTest
  void aDeleteThatFindsNothingIsDoneOnlyAfterAnUnclearAttempt(Mode mode) {
    try (RawServer server =
            RawServer.start(
                (number, request, reply) -> {
                  switch (number) {
                    case 1 -> reply.drop();
                    case 3 -> reply.send(429, "");
                    default -> reply.json(404, "{}");
                  }
                });
        Probe probe =
            Probe.at(server.url()).retryPolicy(Harness.QUICK.retryIdempotentWrites()).build()) {
      ApiCall<?> delete = probe.delete("1", RetrySafety.IDEMPOTENT);
      assertThat(mode.runRaw(delete).attempts()).hasSize(2);
      ApiException.NotFound failure =
          catchThrowableOfType(ApiException.NotFound.class, () -> mode.run(delete));
      assertThat(failure.outcome()).isEqualTo(Outcome.REJECTED);
      assertThat(server.requests()).hasSize(4);
      assertThat(catchThrowableOfType(ApiException.NotFound.class, () -> mode.run(delete)))
          .isNotNull();
    }
  }

  @ContractTest
  void aConflictAfterAnAttemptThatSurelyDidNothingStands(Mode mode) {
    try (RawServer server =
            RawServer.start((number, request, reply) -> reply.json(number == 1 ? 429 : 409, "{}"));
        Probe probe =
            Probe.at(server.url()).retryPolicy(Harness.QUICK.retryIdempotentWrites()).build()) {
      ApiException.Conflict conflict =
          catchThrowableOfType(ApiException.Conflict.class, () -> mode.run(probe.create("1")));
      assertThat(conflict.outcome()).isEqualTo(Outcome.REJECTED);
      assertThat(conflict.attempts()).hasSize(2);
      assertThat(server.requests()).hasSize(2);
    }
  }

  @Test
  void aSupplierThatBlocksDoesNotBlockTheCallerOfAnAsynchronousCall() throws Exception {
    CompletableFuture<String> token = new CompletableFuture<>();
    AtomicReference<Thread> asked = new AtomicReference<>();
    Credentials slow =
        Credentials.bearer(
            () -> {
              asked.set(Thread.currentThread());
              return token.join();
            });
    try (RawServer server = RawServer.start(reply -> reply.json(200, THING));
        Probe probe = Probe.at(server.url()).credentials(slow).build()) {
      CompletableFuture<Probe.Thing> future = probe.get("1").executeAsync();
      assertThat(future).isNotDone();
      token.complete("token");
      assertThat(future.get(10, TimeUnit.SECONDS).id()).isEqualTo("1");
      assertThat(asked.get()).isNotSameAs(Thread.currentThread());
    }
  }
}
