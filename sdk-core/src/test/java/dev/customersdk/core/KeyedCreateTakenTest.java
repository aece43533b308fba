package dev.customersdk.core;

import static dev.customersdk.core.KeyedCreates.found;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.customersdk.core.ApiException.InvalidRequest;
import dev.customersdk.core.probe.Probe.Thing;
import dev.customersdk.fixtures.ContractTest;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.RawServer.Response;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;

/** A vendor that says with a 400 that an identity is in use, as it may say with a 409. */
class KeyedCreateTakenTest {

  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

  @AutoClose private final KeyedCreates creates = new KeyedCreates();

  @ContractTest
  void afterAnUnclearAttemptTheThingIsReadBack(Mode mode) {
    ApiResponse<Thing> created = mode.runRaw(unclear(400, thing -> NOW));
    assertThat(created.value().id()).isEqualTo("1");
    assertThat(created.attempts())
        .extracting(Attempt::method)
        .containsExactly("POST", "POST", "GET");
    assertThat(mode.run(unclear(400, thing -> NOW)).id()).isEqualTo("1");
  }

  @ContractTest
  void whatIsNotOursLeavesTheFailureStanding(Mode mode) {
    InvalidRequest stands = failure(mode, unclear(400, thing -> null), 3);
    assertThat(stands.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(stands.attempts()).hasSize(3);
  }

  @ContractTest
  void anotherFailureReadsNothing(Mode mode) {
    assertThat(failure(mode, unclear(422, thing -> NOW), 2).status()).isEqualTo(422);
  }

  @ContractTest
  void atOnceItIsTheVendorsNo(Mode mode) {
    ApiCall<Thing> call = creates.at(thing -> NOW, builder -> builder, refusal(400));
    assertThat(failure(mode, call, 1).outcome()).isEqualTo(Outcome.REJECTED);
  }

  private InvalidRequest failure(Mode mode, ApiCall<Thing> call, int requests) {
    InvalidRequest failure = catchThrowableOfType(InvalidRequest.class, () -> mode.run(call));
    assertThat(creates.requests()).hasSize(requests);
    return failure;
  }

  private ApiCall<Thing> unclear(int status, Function<Thing, @Nullable Instant> createdTime) {
    return creates.unclear(refusal(status), found(), createdTime, builder -> builder);
  }

  private static Response refusal(int status) {
    return reply -> reply.send(status, "{}", "Date: Sat, 21 Nov 2026 12:00:00 GMT");
  }
}
