package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.customersdk.core.probe.Change;
import dev.customersdk.core.probe.Probe;
import dev.customersdk.core.spi.json.JsonText;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A null is refused by the method that gets it, by name. */
@SuppressWarnings({"NullAway", "DataFlowIssue"}) // that is the point
class NullArgumentsTest {

  private static final String NO_NAME = null;

  static Stream<Arguments> nulls() {
    return Stream.of(
        client("baseUrl", builder -> builder.baseUrl(null)),
        client("API key", builder -> builder.apiKey(null)),
        client("credentials", builder -> builder.credentials(null)),
        client("connectTimeout", builder -> builder.connectTimeout(null)),
        client("readTimeout", builder -> builder.readTimeout(null)),
        client("timeout", builder -> builder.timeout(null)),
        client("retryPolicy", builder -> builder.retryPolicy(null)),
        client("httpClient", builder -> builder.httpClient(null)),
        client("userAgentSuffix", builder -> builder.userAgentSuffix(null)),
        client("onAttempt", builder -> builder.onAttempt(null)),
        client("onCall", builder -> builder.onCall(null)),
        client("listener", builder -> builder.addListener(null)),
        client("callbackExecutor", builder -> builder.callbackExecutor(null)),
        client("variables", builder -> builder.environment(null)),
        option("timeout", builder -> builder.timeout(null)),
        option("retryPolicy", builder -> builder.retryPolicy(null)),
        option("credentials", builder -> builder.credentials(null)),
        option("name", builder -> builder.header(null, "v")),
        option("header X-Note", builder -> builder.header("X-Note", null)),
        option("name", builder -> builder.queryParameter(null, "v")),
        option("value", builder -> builder.queryParameter("q", null)),
        change("name", builder -> builder.name(NO_NAME)),
        change("name", builder -> builder.name((Patch<String>) null)),
        change("until", builder -> builder.until((Instant) null)),
        change("since", builder -> builder.since((Instant) null)),
        change("colour", builder -> builder.colour((OpenEnum<Change.Colour>) null)),
        change("notes", builder -> builder.notes(null)),
        change("note key", builder -> builder.putNote(null, "v")),
        change("extra key", builder -> builder.putExtra(null, "v")),
        change("extras", builder -> builder.extras(null)),
        change("instance", builder -> builder.from(null)),
        refused("value (Patch.clear() sends null)", () -> Patch.set(null)),
        refused("constant", () -> OpenEnum.of((Change.Colour) null)),
        refused("text", () -> OpenEnum.of(Change.Colour.class, null)),
        refused("API key", () -> Credentials.bearer(NO_NAME)),
        refused("token", () -> Credentials.bearer((Supplier<String>) null)),
        refused("name", () -> Credentials.header(null, "v")),
        refused("baseDelay", () -> RetryPolicy.defaults().withDelays(null, Duration.ZERO)),
        refused("maxDelay", () -> RetryPolicy.defaults().withDelays(Duration.ZERO, null)),
        refused("headers", () -> WebhookHeaders.of(null)),
        refused("listener", () -> Bulk.atMost(1).onProgress(null)),
        refused("executor", () -> Bulk.atMost(1).withExecutor(null)),
        refused("inputs", () -> Bulk.atMost(1).run((List<String>) null, NullArgumentsTest::noCall)),
        refused(
            "inputs", () -> Bulk.atMost(1).run((Stream<String>) null, NullArgumentsTest::noCall)),
        refused("call", () -> Bulk.atMost(1).run(List.of("a"), null)),
        refused("firstPage", () -> Pages.startingWith(null)),
        refused(
            "key",
            () ->
                Pages.startingWith(Probe.at("https://api.example.com").build().list(1))
                    .snapshot(null)),
        refused("json", () -> JsonText.read(Change.class, null)),
        refused("options", () -> Probe.at("https://api.example.com").build().with(null)),
        refused("options", () -> Probe.at("https://api.example.com").build().get("1").with(null)));
  }

  @ParameterizedTest
  @MethodSource("nulls")
  void aNullIsRefusedByTheMethodThatGetsItAndByName(String name, Runnable method) {
    assertThat(catchThrowableOfType(IllegalArgumentException.class, method::run))
        .hasMessageStartingWith(name + ": must not be ");
  }

  /** Mappers that are set to hand over nulls do so, and a null map says nothing. */
  @Test
  void aNullInTheJsonOfAMapIsNothing() {
    assertThat(JsonText.read(Change.class, "{\"notes\":null}").notes()).isEqualTo(Map.of());
  }

  private static ApiCall<String> noCall(String input) {
    return null;
  }

  private static Arguments client(String name, Consumer<Probe.Builder> method) {
    return refused(name, () -> method.accept(Probe.builder()));
  }

  private static Arguments option(String name, Consumer<RequestOptions.Builder> method) {
    return refused(name, () -> method.accept(RequestOptions.builder()));
  }

  private static Arguments change(String name, Consumer<Change.Builder> method) {
    return refused(name, () -> method.accept(Change.builder()));
  }

  private static Arguments refused(String name, Runnable method) {
    return Arguments.of(name, method);
  }
}
