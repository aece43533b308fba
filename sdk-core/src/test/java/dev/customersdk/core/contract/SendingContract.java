package dev.customersdk.core.contract;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.core.ApiCall;
import dev.customersdk.core.Credentials;
import dev.customersdk.core.RequestPreview;
import dev.customersdk.core.probe.Probe;
import dev.customersdk.fixtures.ContractTest;
import dev.customersdk.fixtures.Harness;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.ProviderUnderTest;
import java.util.concurrent.atomic.AtomicInteger;

/** A description sends nothing, and can be sent many times. */
interface SendingContract extends ProviderUnderTest<Probe> {

  @ContractTest
  default void aPreviewAsksNoSupplierAndACallDoes(Mode mode) {
    AtomicInteger asked = new AtomicInteger();
    try (var harness =
        Harness.of(
            this,
            (number, request, reply) -> reply.json(200, readResponse()),
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
}
