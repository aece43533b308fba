package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import dev.customersdk.core.probe.Probe;
import dev.customersdk.core.spi.ApiEngine;
import dev.customersdk.core.spi.ApiRequest;
import dev.customersdk.core.spi.ClientBuilder;
import dev.customersdk.core.spi.Vendor;
import dev.customersdk.core.spi.json.JsonText;
import dev.customersdk.fixtures.ContractTest;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.RawServer;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How much of a body is decoded, and what a failure of the JVM leaves of it. */
class DecodingBoundsTest {

  private static final int MOST_OF_AN_ERROR = 256 * 1024;

  @ContractTest
  void aBodyOfFewLargeTextsIsRead(Mode mode) {
    String text = "x".repeat(4_900_000);
    try (RawServer server =
            RawServer.start(
                reply ->
                    reply.json(
                        200, "{\"id\":\"1\",\"a\":\"" + text + "\",\"b\":\"" + text + "\"}"));
        Probe probe = Probe.at(server.url()).build()) {
      assertThat(mode.run(probe.get("1")).extras()).isEqualTo(Map.of("a", text, "b", text));
    }
  }

  @ContractTest
  void aBodyOfTooManyValuesIsNot(Mode mode) {
    String body = "{\"id\":\"1\",\"a\":[" + "0,".repeat(500_000) + "0]}";
    try (RawServer server = RawServer.start(reply -> reply.json(200, body));
        Probe probe = Probe.at(server.url()).build()) {
      DecodingException failure =
          catchThrowableOfType(DecodingException.class, () -> mode.run(probe.get("1")));
      assertThat(failure)
          .hasMessageContaining(
              "could not be read: more than 500000 names, values and brackets in it (");
      assertThat(failure.status()).isEqualTo(200);
    }
  }

  @ContractTest
  void anErrorBodyIsDecodedUpToItsBoundAndTheRestIsThereAnyway(Mode mode) {
    String begin = "{\"code\":\"c\",\"fill\":\"";
    String largest = begin + "x".repeat(MOST_OF_AN_ERROR - begin.length() - 2) + "\"}";
    try (RawServer server =
            RawServer.start(
                reply -> reply.json(422, largest),
                reply -> reply.json(422, largest + " ", "X-A: a"));
        Probe probe = Probe.at(server.url()).build()) {
      assertThat(catchThrowableOfType(ApiException.class, () -> mode.run(probe.get("1"))).error())
          .extracting(error -> error.code().orElse(""))
          .isEqualTo("c");
      ApiException failure =
          catchThrowableOfType(ApiException.InvalidRequest.class, () -> mode.run(probe.get("1")));
      assertThat(failure.error()).isEqualTo(ApiError.none());
      assertThat(failure.status()).isEqualTo(422);
      assertThat(failure.headers().get("X-A")).isEqualTo("a");
      assertThat(failure.body()).isEqualTo(largest.substring(0, 8192));
    }
  }

  @ContractTest
  void aFailureOfTheJvmDoesNotLoseTheStatus(Mode mode) {
    try (RawServer server = RawServer.start(reply -> reply.json(422, "{}"));
        ApiEngine engine = new Overflowing().baseUrl(server.url()).apiKey("key").build()) {
      ApiException failure =
          catchThrowableOfType(
              ApiException.InvalidRequest.class,
              () -> mode.run(engine.call(ApiRequest.get("/things"))));
      assertThat(failure.error()).isEqualTo(ApiError.none());
      assertThat(failure.getSuppressed()).singleElement().isInstanceOf(StackOverflowError.class);
    }
  }

  @Test
  void aFailureOfTheJvmIsNotOneOfTheJson() {
    assertThatThrownBy(() -> JsonText.read(Full.class, "{\"a\":1}"))
        .isInstanceOf(OutOfMemoryError.class);
  }

  /** A client that cannot read an error. */
  private static final class Overflowing extends ClientBuilder<Overflowing, ApiEngine> {

    Overflowing() {
      super(new Vendor("probe", "https://api.example.com"));
    }

    @Override
    protected Overflowing self() {
      return this;
    }

    @Override
    public ApiEngine build() {
      return engine(
          body -> {
            throw new StackOverflowError();
          },
          Map.of());
    }
  }

  /** What has no room for anything. */
  static final class Full {

    @JsonAnySetter
    @SuppressWarnings("DoNotCallSuggester") // Jackson does
    void put(String name, Object value) {
      throw new OutOfMemoryError();
    }
  }
}
