package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.customersdk.core.ApiError.Violation;
import dev.customersdk.core.probe.Change;
import dev.customersdk.core.probe.Probe;
import dev.customersdk.core.spi.ApiRequest;
import dev.customersdk.core.spi.RetrySafety;
import dev.customersdk.core.spi.json.JsonCodec;
import dev.customersdk.core.spi.json.JsonText;
import dev.customersdk.fixtures.Printed;
import dev.customersdk.fixtures.RawServer;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No text of the SDK's repeats what a vendor sent, except tokens that are printable and short. */
class QuotedTextTest {

  private record Counted(int count, Map<String, Integer> counts) {}

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"count\":739146739739146739}|unexpected value at count",
        "{\"count\":1e739146739}|",
        "{\"count\":739146739.5e99}|unexpected value at count",
        "{\"counts\":{\"s3cr3t\":[]}}|unexpected value in an undocumented property of counts",
        "{\"counts\":{\"s3cr3t\":739146739739146739}}|unexpected value at counts",
      })
  void aNumberThatIsTooLargeAndANameThatIsUnknownAreNotQuoted(String body, String problem)
      throws IOException {
    try (RawServer server = RawServer.start((number, request, reply) -> reply.json(200, body));
        Probe probe = Probe.at(server.url()).build()) {
      ApiCall<Counted> call =
          probe.engine().call(ApiRequest.get("/things"), JsonCodec.mapped(Counted.class));
      DecodingException failure = catchThrowableOfType(DecodingException.class, call::execute);
      assertThat(failure).hasMessageContaining(problem == null ? "" : problem);
      assertThat(Printed.text(failure)).doesNotContain("s3cr3t").doesNotContain("739146739");
    }
  }

  @Test
  void aNumberThatNobodyCanReadIsNotQuoted() throws IOException {
    String body = "{\"id\":\"1\",\"extra\":1e73914673999999}";
    try (RawServer server = RawServer.start((number, request, reply) -> reply.json(200, body));
        Probe probe = Probe.at(server.url()).build()) {
      DecodingException failure =
          catchThrowableOfType(DecodingException.class, () -> probe.get("1").execute());
      assertThat(Printed.text(failure)).doesNotContain("73914673");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"s3cr3t", "s3cr3t\n\nINFO forged", "s3cr3t-and-long"})
  void theNameOfAnUnknownPropertyIsNotQuoted(String name) throws IOException {
    String key = JsonText.write(name.equals("s3cr3t-and-long") ? name.repeat(3000) : name);
    String[] bodies = {
      "{\"id\":\"1\"," + key + ":{\"a\":[" + "[".repeat(300) + "]]}}",
      "{\"id\":\"1\"," + key + ":tru}",
      "{\"id\":\"1\"," + key + ":1," + key + ":1}x"
    };
    try (RawServer server =
            RawServer.start((number, request, reply) -> reply.json(200, bodies[number - 1]));
        Probe probe = Probe.at(server.url()).build()) {
      for (String body : bodies) {
        DecodingException failure =
            catchThrowableOfType(DecodingException.class, () -> probe.get("1").execute());
        assertThat(Printed.text(failure)).as(body).doesNotContain("s3cr3t", "forged");
      }
    }
  }

  /** As an interceptor does that tries twice and keeps both failures. */
  @Test
  void aBadStatusLineIsNotQuotedByWhatIsSuppressed() throws IOException {
    OkHttpClient collecting =
        new OkHttpClient.Builder().addInterceptor(QuotedTextTest::collecting).build();
    try (RawServer server =
            RawServer.start(
                (number, request, reply) -> {
                  reply.raw("s3cr3t is no status line\r\n\r\n");
                  reply.drop();
                });
        Probe probe = Probe.at(server.url()).httpClient(collecting).build()) {
      TransportException failure =
          catchThrowableOfType(
              TransportException.class, () -> probe.post(RetrySafety.ONCE).execute());
      assertThat(failure.getCause()).hasMessage("the response broke off or breaks HTTP");
      assertThat(Printed.text(failure)).doesNotContain("s3cr3t");
    }
  }

  private static Response collecting(Interceptor.Chain chain) throws IOException {
    try {
      return chain.proceed(chain.request());
    } catch (IOException first) {
      IOException both = new IOException("tried in vain");
      both.addSuppressed(first);
      throw both;
    }
  }

  @Test
  void aRequestThatCannotBeWrittenIsNotQuoted() throws IOException {
    Map<Object, Object> body = new HashMap<>();
    body.put("s3cr3t", new Object());
    try (Probe probe = Probe.at("https://api.example.com").build()) {
      ApiCall<Probe.Thing> call =
          probe
              .engine()
              .call(
                  ApiRequest.post("/things", RetrySafety.ONCE).body(body),
                  JsonCodec.mapped(Probe.Thing.class));
      assertThat(Printed.text(catchThrowableOfType(TransportException.class, call::execute)))
          .contains("ENCODING")
          .doesNotContain("s3cr3t");
      assertThat(Printed.text(catchThrowableOfType(RuntimeException.class, call::preview)))
          .doesNotContain("s3cr3t");
    }
    Change twice = Change.builder().name("a").putExtra("name", "s3cr3t").build();
    assertThat(Printed.text(catchThrowableOfType(RuntimeException.class, twice::toJson)))
        .doesNotContain("s3cr3t");
  }

  @Test
  void tokensOfTheVendorArePrintedOnlyIfPrintableAndShort() throws IOException {
    for (String token : List.of("two\nlines", "{}", "t".repeat(101))) {
      Optional<String> odd = Optional.of(token);
      assertThat(new ApiError(odd, odd, odd, List.of(), Map.of()))
          .hasToString("ApiError[type=?, code=?]");
      assertThat(new Violation(odd, odd, odd, Optional.empty()))
          .hasToString("Violation[param=?, code=?]");
    }
    assertThat(attempt("req-1").toString())
        .matches(
            "GET /things/\\{id} 404 after \\d+ ms \\(attempt 1, outcome REJECTED, request req-1,"
                + " call [0-9a-f]{16}\\)");
    assertThat(attempt("two words").toString())
        .matches("GET .* ms \\(attempt 1, outcome REJECTED, call [0-9a-f]{16}\\)");
    assertThat(attempt("two words").requestId()).contains("two words");
  }

  private static Attempt attempt(String requestId) throws IOException {
    try (RawServer server =
            RawServer.start(
                (number, request, reply) -> reply.send(404, "", "X-Request-Id: " + requestId));
        Probe probe = Probe.at(server.url()).build()) {
      return catchThrowableOfType(ApiException.NotFound.class, () -> probe.get("1").execute())
          .attempts()
          .get(0);
    }
  }
}
