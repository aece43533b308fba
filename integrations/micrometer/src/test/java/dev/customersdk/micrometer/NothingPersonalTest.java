package dev.customersdk.micrometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.customersdk.core.RequestOptions;
import dev.customersdk.core.SdkException;
import dev.customersdk.fixtures.ContractTest;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.RawServer;
import dev.customersdk.fixtures.canaries.Canary;
import dev.customersdk.kohort.CreateCustomerRequest;
import dev.customersdk.kohort.KohortClient;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;

/** Spans and meters hold nothing of what was sent or received, and no trace is sent. */
class NothingPersonalTest {

  private static final String ERROR =
      "{\"error\":{\"code\":\""
          + Canary.ERROR_BODY.text()
          + "\",\"message\":\""
          + Canary.ERROR_BODY.text()
          + "\"}}";

  @ContractTest
  void isInSpansOrMeters(Mode mode) {
    PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    try (RawServer server =
            RawServer.start(
                reply -> reply.json(503, ERROR, "X-Secret: " + Canary.RESPONSE_HEADER.text()),
                reply ->
                    reply.json(422, ERROR, "X-Request-Id: <b>" + Canary.RESPONSE_HEADER.text()),
                reply -> reply.json(200, "{\"x\":" + Canary.RESPONSE_BODY.text()));
        Traces traces = new Traces();
        KohortClient client = client(server, traces, meters)) {
      traces
          .registry()
          .observationConfig()
          .observationHandler(new DefaultMeterObservationHandler(meters));
      RequestOptions header =
          RequestOptions.builder().header("X-Tenant", Canary.HEADER.text()).build();
      var unused =
          catchThrowableOfType(
              SdkException.class,
              () -> mode.run(client.customers().prepare().get(Canary.ID.text()).with(header)));
      var unusedToo =
          catchThrowableOfType(
              SdkException.class, () -> mode.run(client.customers().prepare().create(ada())));

      List<String> said = List.of(traces.spans().toString(), meters.scrape());
      assertThat(traces.spans()).hasSize(5);
      assertThat(server.requests())
          .hasSize(3)
          .noneMatch(
              request -> request.toString().matches("(?is).*(traceparent|tracestate|b3:).*"));
      assertThat(said).allMatch(text -> text.contains("/customers/{id}"));
      for (Canary canary : Canary.values()) {
        assertThat(said).noneMatch(text -> text.contains(canary.text()));
      }
    }
  }

  private static CreateCustomerRequest ada() {
    return CreateCustomerRequest.builder()
        .emailAddress(Canary.E_MAIL.text() + "@example.com")
        .firstName(Canary.NAME.text())
        .build();
  }

  private static KohortClient client(
      RawServer server, Traces traces, PrometheusMeterRegistry meters) {
    return KohortClient.builder()
        .baseUrl(server.url())
        .apiKey(Canary.KEY.text())
        .quoteVendorMessages()
        .addListener(ObservationCallListener.of(traces.registry()))
        .addListener(MeterCallListener.of(meters))
        .build();
  }
}
