package dev.customersdk.core;

import static dev.customersdk.core.KeyedCreates.conflict;
import static dev.customersdk.core.KeyedCreates.found;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.customersdk.core.ApiException.Conflict;
import dev.customersdk.core.probe.Probe;
import dev.customersdk.core.probe.Probe.Thing;
import dev.customersdk.fixtures.ContractTest;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.RawReply;
import dev.customersdk.fixtures.RawServer.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first attempt is dropped, the second meets a conflict, and the thing is read back. */
class KeyedCreateTest {

  private static final String DATE = "Date: Sat, 21 Nov 2026 12:00:00 GMT";
  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

  private final KeyedCreates creates = new KeyedCreates();

  @AfterEach
  void close() {
    Thread.interrupted();
    creates.close();
  }

  @ContractTest
  void givesTheThingThatThisCallCreated(Mode mode) {
    ApiResponse<Thing> created = mode.runRaw(created(thing -> NOW));
    assertThat(created.value().id()).isEqualTo("1");
    assertThat(created.attempts())
        .extracting(Attempt::method)
        .containsExactly("POST", "POST", "GET");
    assertThat(creates.requests()).hasSize(3);
    assertThat(mode.run(created(thing -> NOW)).id()).isEqualTo("1");
  }

  @ParameterizedTest
  @CsvSource({"-2,true", "-1,true", "0,true", "2,true", "-60,false", "3,false", "-31536000,false"})
  void oursIsWhatWasCreatedWithinTheCallGiveOrTakeTwoSeconds(int seconds, boolean ours) {
    for (Mode mode : Mode.values()) {
      ApiCall<Thing> call = created(thing -> NOW.plusSeconds(seconds));
      if (ours) {
        assertThat(mode.run(call).id()).isEqualTo("1");
      } else {
        assertThat(failure(mode, call)).hasNoSuppressedExceptions();
      }
    }
  }

  @ContractTest
  void withoutEitherTimeTheConflictStands(Mode mode) {
    assertThat(failure(mode, created(thing -> null))).isNotNull();
    assertThat(failure(mode, create(conflict("X-Date: none"), found(), thing -> NOW))).isNotNull();
    assertThat(failure(mode, create(conflict("Date: today"), found(), thing -> NOW))).isNotNull();
  }

  @ContractTest
  void aReadThatFailsIsSuppressedOnTheConflict(Mode mode) {
    Conflict conflict =
        failure(mode, create(conflict(DATE), reply -> reply.json(404, "{}"), thing -> NOW));
    assertThat(conflict.getSuppressed()).hasExactlyElementsOfTypes(ApiException.NotFound.class);
    conflict =
        failure(
            mode,
            creates.unclear(
                conflict(DATE),
                RawReply::stall,
                thing -> NOW,
                builder -> builder.timeout(Duration.ofMillis(800))));
    assertSuppressed(conflict, TransportException.Reason.DEADLINE);
  }

  @ContractTest
  void aBugOfTheProvidersEndsTheCallToo(Mode mode) {
    ApiCall<Thing> call = created(thing -> Instant.parse(thing.id() + " no time"));
    assertThatThrownBy(() -> mode.run(call)).hasMessageContaining("1 no time");
  }

  @ContractTest
  void aClosedClientReadsNothing(Mode mode) {
    Conflict conflict = unread(mode, createdUnless(Probe::close));
    assertThat(conflict.getSuppressed()).hasExactlyElementsOfTypes(IllegalStateException.class);
  }

  @Test
  void anInterruptReadsNothing() {
    Conflict conflict =
        unread(Mode.SYNC, createdUnless(closed -> Thread.currentThread().interrupt()));
    assertThat(Thread.interrupted()).isTrue();
    assertSuppressed(conflict, TransportException.Reason.INTERRUPTED);
  }

  @Test
  void cancellingInBetweenSendsNothingMore() {
    CompletableFuture<CompletableFuture<Thing>> started = new CompletableFuture<>();
    ApiCall<Thing> call = createdUnless(open -> started.join().cancel(true));
    started.complete(call.executeAsync());
    assertThat(catchThrowableOfType(Exception.class, started.join()::join)).isNotNull();
    assertThat(started.join()).isCancelled();
    creates.client().close();
    assertThat(creates.requests()).hasSize(2);
  }

  @ContractTest
  void aConflictAtOnceIsTheVendorsNo(Mode mode) {
    ApiCall<Thing> call = creates.at(thing -> NOW, b -> b, conflict(DATE));
    Conflict conflict = catchThrowableOfType(Conflict.class, () -> mode.run(call));
    assertThat(conflict.outcome()).isEqualTo(Outcome.REJECTED);
    assertThat(creates.requests()).hasSize(1);
  }

  @ContractTest
  void optionsReachBothCallsOnce(Mode mode) {
    RequestOptions options = RequestOptions.builder().queryParameter("tenant", "a").build();
    ApiCall<Thing> call = created(thing -> NOW).with(options);
    assertThat(call.preview().url()).endsWith("/things?tenant=a");
    assertThat(mode.run(call).id()).isEqualTo("1");
    assertThat(creates.requests())
        .extracting(request -> request.method() + " " + request.target())
        .containsExactly(
            "POST /things?tenant=a", "POST /things?tenant=a", "GET /things/1?tenant=a");
  }

  /** The conflict that a call ends with after three requests. */
  private Conflict failure(Mode mode, ApiCall<Thing> call) {
    Conflict conflict = catchThrowableOfType(Conflict.class, () -> mode.run(call));
    assertThat(conflict.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(conflict.status()).isEqualTo(409);
    assertThat(conflict.attempts())
        .extracting(Attempt::method)
        .containsExactly("POST", "POST", "GET");
    assertThat(conflict.requestId()).contains("of-the-conflict");
    assertThat(conflict).hasMessageContaining("request id of-the-conflict");
    assertThat(creates.requests()).hasSize(3);
    return conflict;
  }

  /** The conflict that a call ends with after two requests. */
  private Conflict unread(Mode mode, ApiCall<Thing> call) {
    Conflict conflict = catchThrowableOfType(Conflict.class, () -> mode.run(call));
    assertThat(conflict.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(creates.requests()).hasSize(2);
    return conflict;
  }

  private static void assertSuppressed(Conflict conflict, TransportException.Reason reason) {
    assertThat(conflict.getSuppressed())
        .singleElement()
        .isInstanceOfSatisfying(
            TransportException.class, read -> assertThat(read.reason()).isEqualTo(reason));
  }

  /** Of a create that would be ours, but for what happens at the conflict. */
  private ApiCall<Thing> createdUnless(Consumer<Probe> atConflict) {
    return creates.unclear(
        conflict(DATE),
        found(),
        thing -> NOW,
        builder ->
            builder.onAttempt(
                attempt -> {
                  if (attempt.status().orElse(0) == 409) {
                    atConflict.accept(creates.client());
                  }
                }));
  }

  private ApiCall<Thing> created(Function<Thing, @Nullable Instant> createdTime) {
    return create(conflict(DATE), found(), createdTime);
  }

  private ApiCall<Thing> create(
      Response conflict, Response read, Function<Thing, @Nullable Instant> createdTime) {
    return creates.unclear(conflict, read, createdTime, builder -> builder);
  }
}
