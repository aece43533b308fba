package dev.customersdk.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.util.ContextInitializer;
import dev.customersdk.kohort.KohortClient;
import dev.customersdk.testkit.Fault;
import dev.customersdk.testkit.KohortEmulator;
import io.micrometer.context.ContextRegistry;
import io.micrometer.context.integration.Slf4jThreadLocalAccessor;
import io.micrometer.observation.Observation;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** What the page shows is what comes out. */
class ObservabilityPageTest {

  private final KohortEmulator kohort = KohortEmulator.start();
  private final String id = kohort.customer().add();

  @AfterEach
  void close() throws Exception {
    kohort.close();
    MDC.clear();
    LoggerContext logback = (LoggerContext) LoggerFactory.getILoggerFactory();
    logback.reset();
    new ContextInitializer(logback).autoConfig();
  }

  @Test
  void callsAndAttempts() throws Exception {
    failOnce();
    String output =
        Output.of(
            () -> {
              try (KohortClient client = FollowCalls.client(kohort.baseUrl(), kohort.apiKey())) {
                return client.customers().get(id);
              }
            });
    shows("Attempts and calls", output);
  }

  @Test
  void aListenerOfOnesOwn() throws Exception {
    failOnce();
    String output =
        Output.of(
            () -> {
              try (KohortClient client =
                  KohortClient.builder()
                      .baseUrl(kohort.baseUrl())
                      .apiKey(kohort.apiKey())
                      .addListener(new SlowCalls())
                      .build()) {
                return client.customers().get(id);
              }
            });
    shows("A listener of your own", output);
  }

  @Test
  void theLogThroughSlf4j() throws Exception {
    failOnce();
    String output =
        Output.of(
            () -> {
              configure(Page.read().section("The log, with SLF4J").block("xml"));
              PlainCall.main(new String[] {kohort.baseUrl(), kohort.apiKey(), id});
              return id;
            });
    shows("The log, with SLF4J", output);
  }

  @Test
  void traces() throws Exception {
    failOnce();
    PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    try (Traces traces = new Traces();
        KohortClient client =
            ObserveCalls.client(kohort.baseUrl(), kohort.apiKey(), traces.registry(), meters)) {
      Observation.createNotStarted("checkout", traces.registry())
          .observe(() -> client.customers().get(id));
      shows("Traces", traces.tree());
    }
  }

  @Test
  void meters() throws Exception {
    failOnce();
    PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    try (KohortClient client =
        ObserveCalls.client(
            kohort.baseUrl(), kohort.apiKey(), ObserveCalls.observations(meters), meters)) {
      client.customers().get(id);
    }
    String counts =
        meters
            .scrape()
            .lines()
            .filter(line -> line.matches("[a-z_]+(?<!_active_seconds)(_count|_total)\\{.*"))
            .collect(Collectors.joining("\n"));
    shows("Meters", counts);
  }

  @Test
  void theContextOfTheCaller() throws Exception {
    KeepTheContext.registerTheMdc();
    PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    try (Traces traces = new Traces();
        KohortClient client =
            ObserveCalls.client(kohort.baseUrl(), kohort.apiKey(), traces.registry(), meters)) {
      Observation checkout = Observation.createNotStarted("checkout", traces.registry());
      String output =
          Output.of(
              () -> {
                configure(Page.read().section("The caller's context").block("xml"));
                return checkout.observeChecked(() -> KeepTheContext.run(client, id).get());
              });
      shows("The caller's context", output);
    } finally {
      ContextRegistry.getInstance().removeThreadLocalAccessor(Slf4jThreadLocalAccessor.KEY);
    }
  }

  private void failOnce() {
    kohort.failNext(Fault.serviceUnavailable());
  }

  private static void shows(String section, String output) throws Exception {
    assertThat(Page.normalised(output))
        .as("%s:\n%s", section, output)
        .isEqualTo(Page.normalised(Page.read().section(section).block("text")));
  }

  private static void configure(String xml) throws Exception {
    LoggerContext logback = (LoggerContext) LoggerFactory.getILoggerFactory();
    logback.reset();
    JoranConfigurator configurator = new JoranConfigurator();
    configurator.setContext(logback);
    configurator.doConfigure(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }
}
