package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.customersdk.core.probe.Change;
import dev.customersdk.core.probe.Change.Colour;
import dev.customersdk.core.probe.Probe;
import dev.customersdk.core.spi.ApiRequest;
import dev.customersdk.core.spi.RetrySafety;
import dev.customersdk.core.spi.json.JsonCodec;
import dev.customersdk.core.spi.json.JsonText;
import dev.customersdk.fixtures.Printed;
import dev.customersdk.fixtures.RawServer;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import mockwebserver3.MockWebServer;
import okhttp3.OkHttpClient;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;

/** No text of the SDK's breaks a line of a log, commands a terminal, or turns other text around. */
class ForgedLinesTest {

  /** Ends of lines of each kind, a command of a terminal, a delete, marks of direction. */
  private static final String FORGED =
      "a\r\nb\u0085c\u2028d\u2029e\u001b[2Jf\u009bg\u007fh\u202ei\u2066j\u200ek";

  @Test
  void whatTheVendorSaysStaysOnItsLine() {
    String message = JsonText.write(FORGED);
    String half = message.substring(0, message.length() - 1) + "\\ud83d\"";
    String body = "{\"message\":" + half + ",\"code\":" + message + ",\"type\":" + message + "}";
    List<Attempt> heard = new CopyOnWriteArrayList<>();
    try (RawServer server =
            RawServer.start(reply -> reply.send(422, body, "X-Request-Id: a\u001b[2Jb"));
        Probe probe = Probe.at(server.url()).quoteVendorMessages().onAttempt(heard::add).build()) {
      var failure = catchThrowableOfType(ApiException.class, () -> probe.get("1").execute());
      assertThat(failure.error().message().orElseThrow()).startsWith(FORGED);
      assertPrintable(failure.toString());
      assertThat(failure.getMessage())
          .endsWith("; the vendor says: a b c d e [2Jf g h i j k")
          .contains("outcome REJECTED");
      assertPrintable(failure.error().toString());
      assertPrintable(heard.toString());
    }
  }

  @Test
  void aQuoteIsNotCutWithinACharacter() {
    String body = "{\"message\":\"" + "x".repeat(499) + "\ud83d\ude00\"}";
    try (RawServer server = RawServer.start(reply -> reply.json(400, body));
        Probe probe = Probe.at(server.url()).quoteVendorMessages().build()) {
      var failure = catchThrowableOfType(ApiException.class, () -> probe.get("1").execute());
      assertPrintable(failure.toString());
      assertThat(failure.getMessage()).contains("x".repeat(499)).endsWith("…");
    }
  }

  @Test
  void aCertificateForgesNoLine() throws IOException {
    Authority forged =
        new Authority(
            new HeldCertificate.Builder()
                .commonName("x\u202e\n2026-11-20 INFO forged")
                .addSubjectAlternativeName("other.example.com")
                .build());
    OkHttpClient client = forged.trusted(new OkHttpClient.Builder()).build();
    try (MockWebServer server = new MockWebServer()) {
      server.useHttps(forged.shown().sslSocketFactory());
      server.start();
      try (Probe probe =
          Probe.at("https://localhost:" + server.getPort()).httpClient(client).build()) {
        var failure =
            catchThrowableOfType(TransportException.class, () -> probe.get("1").execute());
        assertThat(failure.reason()).isEqualTo(TransportException.Reason.TLS);
        for (Throwable each = failure; each != null; each = each.getCause()) {
          assertPrintable(each.toString());
        }
        assertThat(failure.getCause()).hasMessageContaining("Hostname localhost not verified");
      }
    }
  }

  @Test
  void whatTheCallerNamesStaysOnItsLine() {
    assertPrintable(RequestOptions.builder().queryParameter(FORGED, "v").build().toString());
    assertPrintable(OpenEnum.of(Colour.class, FORGED).toString());
    assertPrintable(
        JsonText.read(
                Probe.Thing.class, "{\"id\":" + JsonText.write(FORGED) + ",\"x\":\"\\u202e\"}")
            .toString());
  }

  record Strict(String id) {
    Strict {
      throw new IllegalArgumentException(id + ": of no use");
    }
  }

  @Test
  void whatAModelSaysOfAValueStaysOnItsLine() {
    String json = "{\"id\":" + JsonText.write(FORGED) + "}";
    assertThat(
            catchThrowableOfType(
                IllegalArgumentException.class, () -> JsonText.read(Strict.class, json)))
        .hasMessageEndingWith("k: of no use")
        .satisfies(failure -> assertPrintable(failure.toString()));
  }

  @Test
  void keysOfAMapAreNotQuotedWhereTheyCannotBeWritten() {
    Change twice = Change.builder().name("Ada").putExtra("name", 1).build();
    Map<String, Object> unwritable = Map.of("s3cr3t", new Object());
    try (Probe probe = Probe.at("https://api.example.com").build()) {
      ApiCall<Map<?, ?>> call =
          probe
              .engine()
              .call(
                  ApiRequest.post("/things", RetrySafety.ONCE).body(unwritable),
                  JsonCodec.mapped(Map.class),
                  map -> map);
      for (Runnable writing :
          List.<Runnable>of(
              twice::toJson,
              probe.update("1", twice)::preview,
              probe.update("1", twice)::execute,
              () -> JsonText.write(unwritable),
              call::preview,
              call::execute)) {
        RuntimeException failure = catchThrowableOfType(RuntimeException.class, writing::run);
        for (Throwable each = failure; each != null; each = each.getCause()) {
          assertThat(each.toString()).doesNotContain("s3cr3t", "'name'");
        }
      }
    }
  }

  private static void assertPrintable(String text) {
    assertThat(text.codePoints().filter(Printed::isUnprintable))
        .as("%s", JsonText.write(text))
        .isEmpty();
  }
}
