package dev.customersdk.micrometer;

import io.micrometer.observation.ObservationHandler.FirstMatchingCompositeObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.handler.DefaultTracingObservationHandler;
import io.micrometer.tracing.handler.PropagatingSenderTracingObservationHandler;
import io.micrometer.tracing.otel.bridge.EventPublishingContextWrapper;
import io.micrometer.tracing.otel.bridge.OtelCurrentTraceContext;
import io.micrometer.tracing.otel.bridge.OtelPropagator;
import io.micrometer.tracing.otel.bridge.OtelTracer;
import io.micrometer.tracing.otel.bridge.Slf4JEventListener;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.ContextStorage;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.util.Comparator;
import java.util.List;

/** Tracing as an application has it, with an exporter in memory. */
final class Traces implements AutoCloseable {

  static {
    // Puts the ids of the current span into the MDC; before anybody has a context.
    Slf4JEventListener mdc = new Slf4JEventListener();
    ContextStorage.addWrapper(new EventPublishingContextWrapper(mdc::onEvent));
  }

  private final InMemorySpanExporter exporter = InMemorySpanExporter.create();
  private final SdkTracerProvider provider =
      SdkTracerProvider.builder().addSpanProcessor(SimpleSpanProcessor.create(exporter)).build();
  private final io.opentelemetry.api.trace.Tracer otel = provider.get("test");
  private final OtelTracer tracer =
      new OtelTracer(otel, new OtelCurrentTraceContext(), event -> {});
  private final ObservationRegistry registry = ObservationRegistry.create();

  Traces() {
    ContextPropagators headers = ContextPropagators.create(W3CTraceContextPropagator.getInstance());
    registry
        .observationConfig()
        .observationHandler(
            new FirstMatchingCompositeObservationHandler(
                new PropagatingSenderTracingObservationHandler<>(
                    tracer, new OtelPropagator(headers, otel)),
                new DefaultTracingObservationHandler(tracer)));
  }

  ObservationRegistry registry() {
    return registry;
  }

  Tracer tracer() {
    return tracer;
  }

  /** All that ended, in the order in which they began. */
  List<SpanData> spans() {
    return exporter.getFinishedSpanItems().stream()
        .sorted(Comparator.comparingLong(SpanData::getStartEpochNanos))
        .toList();
  }

  SpanData span(String name) {
    List<SpanData> found = spans().stream().filter(span -> span.getName().equals(name)).toList();
    if (found.size() != 1) {
      throw new AssertionError("not one " + name + " in " + spans());
    }
    return found.get(0);
  }

  /** Each span with its attributes, below its parent. */
  String tree() {
    StringBuilder text = new StringBuilder();
    print("0000000000000000", "", text);
    return text.toString();
  }

  private void print(String parent, String indent, StringBuilder text) {
    for (SpanData span : spans()) {
      if (span.getParentSpanId().equals(parent)) {
        text.append(indent).append(span.getName()).append(" (").append(span.getKind());
        text.append(", ").append(span.getStatus().getStatusCode()).append(")\n");
        span.getAttributes().asMap().entrySet().stream()
            .map(each -> each.getKey().getKey() + "=" + each.getValue())
            .sorted()
            .forEach(line -> text.append(indent).append("    ").append(line).append('\n'));
        print(span.getSpanId(), indent + "  ", text);
      }
    }
  }

  @Override
  public void close() {
    provider.close();
  }
}
