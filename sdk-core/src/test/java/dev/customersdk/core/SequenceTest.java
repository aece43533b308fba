package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.customersdk.core.probe.Probe;
import dev.customersdk.core.probe.Probe.Thing;
import dev.customersdk.core.spi.ApiRequest;
import dev.customersdk.core.spi.json.JsonCodec;
import dev.customersdk.fixtures.ContractTest;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.RawRequest;
import dev.customersdk.fixtures.RawServer;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Reads a thing, and then the one named after it; there are two. */
class SequenceTest {

  @AutoClose
  private final RawServer server =
      RawServer.start(
          (number, request, reply) -> {
            if (request.target().startsWith("/things/none")) {
              reply.json(404, "{}");
            } else {
              reply.json(
                  200, request.target().contains("first") ? "{\"id\":\"2\"}" : "{\"id\":\"3\"}");
            }
          });

  private final CompletableFuture<CompletableFuture<Thing>> cancelled = new CompletableFuture<>();
  @AutoClose private final Probe probe = Probe.at(server.url()).build();

  @ContractTest
  void givesWhatTheSecondGives(Mode mode) {
    assertThat(mode.run(sequence(probe, "first", "")).id()).isEqualTo("3");
    ApiResponse<Thing> raw = mode.runRaw(sequence(probe, "first", ""));
    assertThat(raw.value().id()).isEqualTo("3");
    assertThat(raw.attempts()).extracting(Attempt::number).containsExactly(1, 1);
    assertThat(server.requests())
        .extracting(RawRequest::target)
        .containsExactly("/things/first", "/things/2", "/things/first", "/things/2");
  }

  @ContractTest
  void endsWithTheFailureOfTheFirst(Mode mode) {
    var failure =
        catchThrowableOfType(
            ApiException.NotFound.class, () -> mode.run(sequence(probe, "none", "")));
    assertThat(failure.attempts()).hasSize(1);
    assertThat(server.requests()).hasSize(1);
  }

  @ContractTest
  void endsWithTheFailureOfTheSecondAndTheAttemptsOfBoth(Mode mode) {
    var failure =
        catchThrowableOfType(
            ApiException.NotFound.class, () -> mode.run(sequence(probe, "first", "none")));
    assertThat(failure.attempts()).extracting(Attempt::number).containsExactly(1, 1);
    assertThat(server.requests()).hasSize(2);
  }

  @ContractTest
  void givesBothTheSameOptions(Mode mode) {
    RequestOptions options = RequestOptions.builder().queryParameter("tenant", "a").build();
    ApiCall<Thing> call = sequence(probe, "first", "").with(options);
    assertThat(call).hasToString("GET /things/{id}");
    assertThat(call.preview().url()).endsWith("/things/first?tenant=a");
    assertThat(mode.run(call).id()).isEqualTo("3");
    assertThat(server.requests())
        .extracting(RawRequest::target)
        .containsExactly("/things/first?tenant=a", "/things/2?tenant=a");
  }

  @Test
  void cancellingInBetweenSendsNothingMore() {
    try (Probe listening =
        Probe.at(server.url()).onAttempt(attempt -> cancelled.join().cancel(true)).build()) {
      cancelled.complete(sequence(listening, "first", "").executeAsync());
      assertThat(catchThrowableOfType(Exception.class, cancelled.join()::join)).isNotNull();
      assertThat(cancelled.join()).isCancelled();
    }
    assertThat(server.requests()).hasSize(1);
  }

  @ContractTest
  void closingInBetweenCancels(Mode mode) {
    CompletableFuture<Probe> closing = new CompletableFuture<>();
    Probe listening = Probe.at(server.url()).onAttempt(attempt -> closing.join().close()).build();
    closing.complete(listening);
    var failure =
        catchThrowableOfType(
            TransportException.class, () -> mode.run(sequence(listening, "first", "")));
    assertThat(failure.reason()).isEqualTo(TransportException.Reason.CANCELLED);
    assertThat(failure.attempts()).hasSize(2);
    assertThat(server.requests()).hasSize(1);
  }

  private static ApiCall<Thing> sequence(Probe probe, String first, String secondPrefix) {
    return probe
        .engine()
        .sequence(
            ApiRequest.get("/things/{id}").pathParameter("id", first),
            JsonCodec.mapped(Thing.class),
            thing -> thing,
            thing -> probe.get(secondPrefix + thing.id()));
  }
}
