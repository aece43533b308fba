package dev.customersdk.core.contract;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.customersdk.core.ApiCall;
import dev.customersdk.core.Attempt;
import dev.customersdk.core.Credentials;
import dev.customersdk.core.Outcome;
import dev.customersdk.core.RequestPreview;
import dev.customersdk.core.TransportException.Reason;
import dev.customersdk.core.probe.Probe;
import dev.customersdk.fixtures.ContractTest;
import dev.customersdk.fixtures.Harness;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.ProviderUnderTest;
import dev.customersdk.fixtures.RawReply;
import dev.customersdk.fixtures.RawServer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A description sends nothing, and can be sent many times; what is sent again is told. */
interface SendingContract extends ProviderUnderTest<Probe> {

  @ContractTest
  default void aPreviewAsksNoSupplierAndACallDoes(Mode mode) {
    AtomicInteger asked = new AtomicInteger();
    try (var harness =
        Harness.of(
            this,
            RawServer.inTurn(reply -> reply.json(200, readResponse())),
            builder ->
                builder.credentials(
                    Credentials.bearer(() -> "token-" + asked.incrementAndGet())))) {
      RequestPreview preview = harness.read().preview();
      assertThat(asked).hasValue(0);
      assertThat(preview.headers().get("Authorization")).isEqualTo("***");
      assertThat((Object) mode.run(harness.read())).isNotNull();
      assertThat(asked).hasValue(1);
    }
  }

  @ContractTest
  default void aCallCanBeRunAgainAndSendsTheSameAgain(Mode mode) {
    try (var harness = Harness.sending(this, readResponse())) {
      ApiCall<?> call = harness.read();
      Object first = mode.run(call);
      assertThat(first).isNotNull().isEqualTo(mode.run(call));
      assertThat(harness.requests()).hasSize(2);
      assertThat(harness.request(2)).isEqualTo(harness.request(1));
    }
  }

  @ContractTest
  default void nothingIsSentByDescribingACall(Mode mode) throws Exception {
    try (var harness = Harness.sending(this, readResponse())) {
      ApiCall<?> described = harness.read("described");
      assertThat(described.toString()).isEqualTo("GET " + readPath());
      assertThat((Object) mode.start(harness.read("run")).get(10, SECONDS)).isNotNull();
      assertThat(harness.requests()).hasSize(1);
      assertThat(harness.request(1).target()).endsWith("run");
    }
  }

  @ContractTest
  default void aReadIsRetriedAndEveryAttemptIsShownAndHeard(Mode mode) {
    List<Attempt> heard = new CopyOnWriteArrayList<>();
    try (var harness =
        Harness.of(
            this,
            RawServer.inTurn(
                reply -> reply.json(503, "{}"),
                RawReply::drop,
                reply -> reply.json(200, readResponse())),
            builder -> builder.onAttempt(heard::add))) {
      assertThat(mode.runRaw(harness.read()).attempts()).isEqualTo(heard);
      assertThat(heard)
          .allMatch(each -> each.method().equals("GET") && each.path().equals(readPath()))
          .extracting(Attempt::number, Attempt::status, Attempt::failure, Attempt::outcome)
          .containsExactly(
              tuple(1, OptionalInt.of(503), Optional.empty(), Outcome.UNKNOWN),
              tuple(2, OptionalInt.empty(), Optional.of(Reason.IO), Outcome.UNKNOWN),
              tuple(3, OptionalInt.of(200), Optional.empty(), Outcome.PROCESSED));
      assertThat(harness.requests()).hasSize(3);
    }
  }

  @ContractTest
  default void aReadAndAWriteAreRetriedAfter429(Mode mode) {
    RawServer.Response limited = reply -> reply.send(429, vendorError().json(), "Retry-After: 0");
    try (var harness =
        Harness.of(
            this,
            limited,
            reply -> reply.json(200, readResponse()),
            limited,
            reply -> reply.json(200, writeResponse()))) {
      assertThat(mode.runRaw(harness.read()).attempts()).hasSize(2);
      assertThat(mode.runRaw(harness.write()).attempts()).hasSize(2);
      assertThat(harness.requests()).hasSize(4);
      assertThat(harness.request(4)).isEqualTo(harness.request(3));
    }
  }
}
