package dev.customersdk.micrometer;

import static io.opentelemetry.api.common.AttributeKey.stringKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.customersdk.core.ApiException;
import dev.customersdk.core.Credentials;
import dev.customersdk.core.TransportException;
import dev.customersdk.fixtures.ContractTest;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.kohort.KohortClient;
import dev.customersdk.testkit.Fault;
import dev.customersdk.testkit.KohortEmulator;
import dev.customersdk.testkit.VirtualTime;
import io.micrometer.observation.Observation;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;

class ObservationCallListenerTest {

  private static final String CALL = "kohort get /customers/{id}";
  private static final String ATTEMPT = "GET /customers/{id}";

  private final VirtualTime time = VirtualTime.start();
  private final KohortEmulator kohort = KohortEmulator.builder().time(time).start();
  private final Traces traces = new Traces();
  private final Queue<Optional<Observation>> whileAuthorising = new ConcurrentLinkedQueue<>();
  private final KohortClient client =
      time.on(KohortClient.builder())
          .baseUrl(kohort.baseUrl())
          .credentials(Credentials.bearer(this::key))
          .addListener(ObservationCallListener.of(traces.registry()))
          .build();

  /** Attempts ask for it, on the thread on which they run. */
  private String key() {
    whileAuthorising.add(Optional.ofNullable(traces.registry().getCurrentObservation()));
    return kohort.apiKey();
  }

  @AfterEach
  void close() {
    client.close();
    kohort.close();
    traces.close();
  }

  @ContractTest
  void theCallIsBelowItsCallerAndAboveItsAttempts(Mode mode) {
    String id = kohort.customer().add();
    kohort.failNext(Fault.serviceUnavailable());

    underCheckout(() -> mode.run(client.customers().prepare().get(id)));

    SpanData checkout = traces.span("checkout");
    SpanData call = traces.span(CALL);
    List<SpanData> attempts = attempts();
    assertThat(traces.spans())
        .hasSize(4)
        .extracting(SpanData::getTraceId)
        .containsOnly(checkout.getTraceId());
    assertThat(call.getParentSpanId()).isEqualTo(checkout.getSpanId());
    assertThat(attempts).hasSize(2);
    assertThat(attempts).extracting(SpanData::getParentSpanId).containsOnly(call.getSpanId());
    assertThat(attempts).extracting(SpanData::getKind).containsOnly(SpanKind.CLIENT);
    assertThat(call.getKind()).isEqualTo(SpanKind.INTERNAL);
    assertThat(call.getStatus().getStatusCode()).isEqualTo(StatusCode.OK);
    assertThat(attempts)
        .extracting(span -> span.getStatus().getStatusCode())
        .containsExactly(StatusCode.ERROR, StatusCode.UNSET);
    assertThat(traces.registry().getCurrentObservation()).isNull();
  }

  @ContractTest
  void attributesAreThoseOfOpenTelemetry(Mode mode) {
    String id = kohort.customer().add();
    kohort.failNext(Fault.serviceUnavailable());

    underCheckout(() -> mode.run(client.customers().prepare().get(id)));

    String callId = attribute(traces.span(CALL), "customersdk.call.id");
    URI server = URI.create(kohort.baseUrl());
    assertThat(callId).matches("[0-9a-f]{16}");
    assertThat(attributes(traces.span(CALL)))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "customersdk.vendor", "kohort",
                "http.request.method", "GET",
                "url.template", "/customers/{id}",
                "http.response.status_code", "200",
                "error.type", "none",
                "customersdk.outcome", "PROCESSED",
                "customersdk.call.id", callId,
                "customersdk.attempts", "2"));
    assertThat(attributes(attempts().get(0)))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "customersdk.vendor", "kohort",
                "http.request.method", "GET",
                "url.template", "/customers/{id}",
                "server.address", server.getHost(),
                "server.port", server.getPort() + "",
                "peer.service", "kohort",
                "http.response.status_code", "503",
                "error.type", "503",
                "customersdk.call.id", callId));
    assertThat(attributes(attempts().get(1)))
        .containsEntry("http.request.resend_count", "1")
        .containsEntry("http.response.status_code", "200")
        .containsEntry("error.type", "none");
  }

  @ContractTest
  void aFailureIsAnError(Mode mode) {
    var unused =
        catchThrowableOfType(
            ApiException.NotFound.class,
            () -> mode.run(client.customers().prepare().get("cus_unknown")));

    SpanData call = traces.span(CALL);
    assertThat(call.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
    assertThat(attributes(call))
        .containsEntry("error.type", "NotFound")
        .containsEntry("http.response.status_code", "404");
    assertThat(attribute(traces.span(ATTEMPT), "error.type")).isEqualTo("404");
  }

  @ContractTest
  void aReasonStandsWhereThereIsNoStatus(Mode mode) {
    kohort.failNext(Fault.stall());

    var unused =
        catchThrowableOfType(
            TransportException.class,
            () -> mode.run(client.customers().prepare().get("cus_unknown")));

    assertThat(attributes(traces.span(CALL)))
        .containsEntry("error.type", "DEADLINE")
        .containsEntry("http.response.status_code", "none")
        .containsEntry("customersdk.outcome", "UNKNOWN");
    assertThat(attribute(traces.span(ATTEMPT), "error.type")).isEqualTo("DEADLINE");
  }

  @ContractTest
  void threadsOfTheClientSeeNoScope(Mode mode) {
    String id = kohort.customer().add();
    kohort.failNext(Fault.serviceUnavailable());

    underCheckout(() -> mode.run(client.customers().prepare().get(id)));

    assertThat(whileAuthorising).isNotEmpty();
    assertThat(whileAuthorising)
        .allMatch(seen -> seen.isPresent() == (mode == Mode.SYNC))
        .allMatch(seen -> seen.isEmpty() || "checkout".equals(seen.get().getContext().getName()));
  }

  @ContractTest
  void attemptsOfACallThatIsNotObservedAreBelowTheCaller(Mode mode) {
    String id = kohort.customer().add();
    traces
        .registry()
        .observationConfig()
        .observationPredicate((name, context) -> !(context instanceof CallObservationContext));

    underCheckout(() -> mode.run(client.customers().prepare().get(id)));

    assertThat(traces.spans()).hasSize(2);
    assertThat(traces.span(ATTEMPT).getParentSpanId())
        .isEqualTo(traces.span("checkout").getSpanId());
  }

  private void underCheckout(Runnable work) {
    Observation.createNotStarted("checkout", traces.registry()).observe(work);
  }

  private List<SpanData> attempts() {
    return traces.spans().stream().filter(span -> span.getName().equals(ATTEMPT)).toList();
  }

  private static String attribute(SpanData span, String name) {
    return Optional.ofNullable(span.getAttributes().get(stringKey(name))).orElseThrow();
  }

  private static Map<String, String> attributes(SpanData span) {
    return span.getAttributes().asMap().entrySet().stream()
        .collect(Collectors.toMap(each -> each.getKey().getKey(), each -> each.getValue() + ""));
  }
}
