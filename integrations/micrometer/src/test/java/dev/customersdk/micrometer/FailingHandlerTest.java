package dev.customersdk.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.fixtures.ContractTest;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.kohort.KohortClient;
import dev.customersdk.testkit.Fault;
import dev.customersdk.testkit.KohortEmulator;
import dev.customersdk.testkit.VirtualTime;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;

/** A handler that fails changes no call, and leaves nothing active. */
class FailingHandlerTest {

  /** Fails where an error is reported. */
  private static final class Failing implements ObservationHandler<Observation.Context> {

    @Override
    public void onError(Observation.Context context) {
      throw new IllegalStateException("the handler is out of order");
    }

    @Override
    public boolean supportsContext(Observation.Context context) {
      return true;
    }
  }

  @ContractTest
  void leavesNothingActive(Mode mode) {
    SimpleMeterRegistry meters = new SimpleMeterRegistry();
    ObservationRegistry observations = ObservationRegistry.create();
    observations
        .observationConfig()
        .observationHandler(new Failing())
        .observationHandler(new DefaultMeterObservationHandler(meters));
    VirtualTime time = VirtualTime.start();
    try (KohortEmulator kohort = KohortEmulator.builder().time(time).start();
        KohortClient client =
            time.on(KohortClient.builder())
                .baseUrl(kohort.baseUrl())
                .apiKey(kohort.apiKey())
                .addListener(ObservationCallListener.of(observations))
                .build()) {
      String id = kohort.customer().add();
      kohort.failNext(Fault.serviceUnavailable());
      assertThat(mode.run(client.customers().prepare().get(id)).id()).isEqualTo(id);
    }
    assertThat(meters.get("http.client.request.duration.active").longTaskTimers())
        .allSatisfy(active -> assertThat(active.activeTasks()).isZero());
    assertThat(meters.get("customersdk.call.active").longTaskTimers())
        .allSatisfy(active -> assertThat(active.activeTasks()).isZero());
    assertThat(meters.get("http.client.request.duration").timers()).hasSize(2);
  }
}
