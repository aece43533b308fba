package dev.customersdk.testkit.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customersdk.testkit.KohortEmulator;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody gets to see of a request. */
class ShownRequestTest {

  private static final Instant NOW = Instant.parse("2030-01-01T00:00:00Z");

  private final KohortEmulator kohort =
      KohortEmulator.builder().clock(Clock.fixed(NOW, ZoneOffset.UTC)).apiKey("sk_right").start();

  @AfterEach
  void close() {
    kohort.close();
  }

  @ParameterizedTest
  @CsvSource({
    "Bearer sk_right, Bearer (the right key)",
    "bearer sk_right, Bearer (the right key)",
    "Bearer sk_live_real, Bearer (another key)",
    "Bearer, Bearer (no key)",
    "sk_live_real, (another scheme) (no key)",
    "Token sk_live_real, (another scheme) (another key)",
    "Basic !!, Basic (another key)",
  })
  void aKeyIsJudgedAndNotShown(String sent, String shown) throws Exception {
    JsonNode request = shown(request("").header("Authorization", sent));
    assertThat(header(request, "Authorization")).isEqualTo(shown);
    assertThat(request.toString()).doesNotContain("sk_");
  }

  @Test
  void aUserNameMayBeTheKeyAndThereMayBeNone() throws Exception {
    String credentials = Base64.getEncoder().encodeToString("sk_right:".getBytes(UTF_8));
    assertThat(header(shown(request("").header("Authorization", "Basic " + credentials)), "Auth"))
        .isEqualTo("Basic (the right key)");
    assertThat(header(shown(request("")), "Authorization")).isEqualTo("(no key)");
  }

  @Test
  void otherHeadersAreShownUnlessTheyAreSecret() throws Exception {
    JsonNode request =
        shown(
            request("?take=1")
                .header("Idempotency-Key", "create-ada")
                .header("Cookie", "session=1")
                .header("X-Api-Key", "sk_live_real"));
    assertThat(header(request, "Idempotency-Key")).isEqualTo("create-ada");
    assertThat(header(request, "Cookie")).isEqualTo("(not shown)");
    assertThat(header(request, "X-Api-Key")).isEqualTo("(not shown)");
    assertThat(request.path("receivedAt").textValue()).isEqualTo("2030-01-01T00:00:00Z");
    assertThat(request.path("query").textValue()).isEqualTo("take=1");
  }

  @Test
  void aLongBodyIsCut() throws Exception {
    String text = "é".repeat(100_000); // two bytes each
    JsonNode long1 = shown(request("").POST(BodyPublishers.ofString("x" + text)));
    assertThat(long1.path("body").textValue()).isEqualTo("x" + "é".repeat(2047));
    assertThat(long1.path("bodySize").intValue()).isEqualTo(200_001);
    assertThat(long1.path("bodyCut").booleanValue()).isTrue();

    JsonNode fits = shown(request("").POST(BodyPublishers.ofString("é".repeat(2048))));
    assertThat(fits.path("body").textValue()).isEqualTo("é".repeat(2048));
    assertThat(fits.path("bodyCut").booleanValue()).isFalse();

    JsonNode header = shown(request("").header("X-Long", "x".repeat(100_000)));
    assertThat(header(header, "X-Long")).hasSize(4097);
  }

  private HttpRequest.Builder request(String query) {
    return HttpRequest.newBuilder(URI.create(kohort.baseUrl() + "/customers" + query));
  }

  private JsonNode shown(HttpRequest.Builder request) throws Exception {
    HttpClient.newHttpClient().send(request.build(), BodyHandlers.discarding());
    ControlApi api = new ControlApi(VendorChoice.kohort, kohort);
    byte[] newestFirst = api.respond("GET /api/requests", new byte[0]).body().toByteArray();
    return ControlBody.parse(newestFirst).get(0);
  }

  private static String header(JsonNode request, String name) {
    return StreamSupport.stream(request.path("headers").spliterator(), false)
        .filter(header -> header.path("name").textValue().startsWith(name))
        .map(header -> header.path("value").textValue())
        .findFirst()
        .orElse("");
  }
}
