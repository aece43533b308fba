package com.example.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.customersdk.kohort.KohortClient;
import dev.customersdk.micrometer.MeterCallListener;
import dev.customersdk.micrometer.ObservationCallListener;
import dev.customersdk.testkit.Fault;
import dev.customersdk.testkit.KohortEmulator;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler.FirstMatchingCompositeObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.tracing.handler.DefaultTracingObservationHandler;
import io.micrometer.tracing.handler.PropagatingSenderTracingObservationHandler;
import io.micrometer.tracing.otel.bridge.OtelCurrentTraceContext;
import io.micrometer.tracing.otel.bridge.OtelPropagator;
import io.micrometer.tracing.otel.bridge.OtelTracer;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TracedTest {

  private final InMemorySpanExporter exporter = InMemorySpanExporter.create();
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final Tracer otel =
      SdkTracerProvider.builder()
          .addSpanProcessor(SimpleSpanProcessor.create(exporter))
          .build()
          .get("test");
  private final OtelTracer tracer =
      new OtelTracer(otel, new OtelCurrentTraceContext(), event -> {});

  @Test
  void callsAndAttemptsAreSpansAndStagesFindTheTrace() throws Exception {
    ObservationRegistry registry = registry();
    String trace;
    try (KohortEmulator kohort = KohortEmulator.start();
        KohortClient client =
            KohortClient.builder()
                .baseUrl(kohort.baseUrl())
                .apiKey(kohort.apiKey())
                .addListener(ObservationCallListener.of(registry))
                .addListener(MeterCallListener.of(meters))
                .build()) {
      String id = kohort.customer().add();
      kohort.failNext(Fault.serviceUnavailable());
      trace =
          Observation.createNotStarted("checkout", registry)
              .observeChecked(
                  () ->
                      client
                          .customers()
                          .prepare()
                          .get(id)
                          .executeAsync()
                          .thenApply(customer -> tracer.currentSpan().context().traceId())
                          .get());
    }
    assertEquals(
        Map.of(
            "checkout > kohort get /customers/{id}", 1L,
            "kohort get /customers/{id} > GET /customers/{id}", 2L,
            " > checkout", 1L),
        new TreeMap<>(parents()));
    assertEquals(exporter.getFinishedSpanItems().get(0).getTraceId(), trace);
    assertEquals(1, meters.get("customersdk.retries").counter().count());
  }

  private Map<String, Long> parents() {
    Map<String, String> names =
        exporter.getFinishedSpanItems().stream()
            .collect(Collectors.toMap(SpanData::getSpanId, SpanData::getName));
    return exporter.getFinishedSpanItems().stream()
        .map(span -> names.getOrDefault(span.getParentSpanId(), "") + " > " + span.getName())
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  private ObservationRegistry registry() {
    ObservationRegistry registry = ObservationRegistry.create();
    ContextPropagators headers = ContextPropagators.create(W3CTraceContextPropagator.getInstance());
    registry
        .observationConfig()
        .observationHandler(
            new FirstMatchingCompositeObservationHandler(
                new PropagatingSenderTracingObservationHandler<>(
                    tracer, new OtelPropagator(headers, otel)),
                new DefaultTracingObservationHandler(tracer)));
    return registry;
  }
}
