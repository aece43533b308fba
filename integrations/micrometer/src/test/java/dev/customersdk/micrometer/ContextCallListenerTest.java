package dev.customersdk.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.core.CallListener;
import dev.customersdk.kohort.Customer;
import dev.customersdk.kohort.KohortClient;
import dev.customersdk.testkit.Fault;
import dev.customersdk.testkit.KohortEmulator;
import dev.customersdk.testkit.VirtualTime;
import io.micrometer.context.ContextRegistry;
import io.micrometer.context.integration.Slf4jThreadLocalAccessor;
import io.micrometer.observation.Observation;
import io.micrometer.tracing.Span;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

/** What stages find on the thread where a future completes. */
class ContextCallListenerTest {

  /** What a stage saw: a value of the MDC, and the trace. */
  private record Seen(@Nullable String order, @Nullable String trace) {}

  private static final Seen NOTHING = new Seen(null, null);

  private final VirtualTime time = VirtualTime.start();
  private final KohortEmulator kohort = KohortEmulator.builder().time(time).start();
  private final Traces traces = new Traces();
  private final ExecutorService callbacks = Executors.newSingleThreadExecutor();
  private final Queue<Seen> seen = new ConcurrentLinkedQueue<>();
  private final String id = kohort.customer().add();

  @BeforeEach
  void registerTheMdc() {
    ContextRegistry.getInstance().registerThreadLocalAccessor(new Slf4jThreadLocalAccessor());
  }

  @AfterEach
  void close() {
    MDC.clear();
    ContextRegistry.getInstance().removeThreadLocalAccessor(Slf4jThreadLocalAccessor.KEY);
    callbacks.shutdown();
    kohort.close();
    traces.close();
  }

  @Test
  void stagesFindTheMdcAndTheTraceOfTheCaller() throws Exception {
    try (KohortClient client = client(ObservationCallListener.of(traces.registry()))) {
      CompletableFuture<?> stages = inCheckout(() -> look(get(client)));
      stages.get(30, TimeUnit.SECONDS);
    }
    String trace = traces.span("checkout").getTraceId();
    assertThat(seen).hasSize(4).containsOnly(new Seen("4711", trace));
  }

  @Test
  void failuresFindThemToo() throws Exception {
    kohort.failNext(Fault.status(404));
    try (KohortClient client = client(ObservationCallListener.of(traces.registry()))) {
      CompletableFuture<?> stages =
          inCheckout(
              () ->
                  get(client)
                      .exceptionally(
                          failure -> {
                            look();
                            return Customer.builder().id("none").build();
                          }));
      stages.get(30, TimeUnit.SECONDS);
    }
    assertThat(seen).containsExactly(new Seen("4711", traces.span("checkout").getTraceId()));
  }

  @Test
  void theThreadIsLeftAsItWas() throws Exception {
    callbacks.submit(() -> MDC.put("order", "another")).get(30, TimeUnit.SECONDS);
    try (KohortClient client = client(ObservationCallListener.of(traces.registry()))) {
      inCheckout(() -> look(get(client))).get(30, TimeUnit.SECONDS);
      seen.clear();

      callbacks.submit(() -> look()).get(30, TimeUnit.SECONDS);
      assertThat(seen).containsExactly(new Seen("another", null));
      assertThat(callbacks.submit(MDC::getCopyOfContextMap).get(30, TimeUnit.SECONDS))
          .containsExactly(Map.entry("order", "another"));

      seen.clear();
      beforeCallbacks(() -> look(get(client)))
          .get(30, TimeUnit.SECONDS); // by a caller who has nothing
      assertThat(seen).hasSize(4).containsOnly(NOTHING);
    }
  }

  @Test
  void theMdcSurvivesWithoutObservations() throws Exception {
    try (KohortClient client = client(ContextCallListener.create())) {
      MDC.put("order", "4711");
      beforeCallbacks(() -> look(get(client))).get(30, TimeUnit.SECONDS);
    }
    assertThat(seen).hasSize(4).containsOnly(new Seen("4711", null));
  }

  @Test
  void anExecutorThatRefusesChangesNothing() throws Exception {
    CompletableFuture<Void> done = new CompletableFuture<>();
    Executor refusing =
        work -> {
          done.join();
          throw new RejectedExecutionException();
        };
    try (KohortClient client =
        builder(ContextCallListener.create()).callbackExecutor(refusing).build()) {
      MDC.put("order", "4711");
      CompletableFuture<?> stages = look(get(client));
      done.complete(null);
      stages.get(30, TimeUnit.SECONDS);
    }
    assertThat(seen).hasSize(4).containsOnly(new Seen("4711", null));
  }

  /** So that the tests above can fail. */
  @Test
  void withoutAListenerStagesFindNothing() throws Exception {
    try (KohortClient client = client(call -> null)) {
      inCheckout(() -> look(get(client))).get(30, TimeUnit.SECONDS);
    }
    assertThat(seen).hasSize(4).containsOnly(NOTHING);
  }

  private CompletableFuture<Customer> get(KohortClient client) {
    return client.customers().prepare().get(id).executeAsync();
  }

  private <T> CompletableFuture<List<T>> look(CompletableFuture<T> call) {
    CompletableFuture<T> first = call.thenApply(this::look);
    CompletableFuture<T> behind = first.thenApply(this::look);
    CompletableFuture<T> composed =
        behind.thenCompose(value -> CompletableFuture.completedFuture(look(value)));
    return composed.handle((value, failure) -> List.of(look(value)));
  }

  private <T> T look(T value) {
    look();
    return value;
  }

  private void look() {
    Span span = traces.tracer().currentSpan();
    seen.add(new Seen(MDC.get("order"), span == null ? null : span.context().traceId()));
  }

  private <T> T inCheckout(Supplier<T> work) {
    MDC.put("order", "4711");
    try {
      Observation checkout = Observation.createNotStarted("checkout", traces.registry());
      return Objects.requireNonNull(checkout.observe(() -> beforeCallbacks(work)));
    } finally {
      MDC.clear();
    }
  }

  /** No future completes meanwhile: stages that come later would run on this thread. */
  private <T> T beforeCallbacks(Supplier<T> work) {
    CompletableFuture<Void> done = new CompletableFuture<>();
    callbacks.execute(done::join);
    try {
      return work.get();
    } finally {
      done.complete(null);
    }
  }

  private KohortClient client(CallListener listener) {
    return builder(listener).build();
  }

  private KohortClient.Builder builder(CallListener listener) {
    return time.on(KohortClient.builder())
        .baseUrl(kohort.baseUrl())
        .apiKey(kohort.apiKey())
        .callbackExecutor(callbacks)
        .addListener(listener);
  }
}
