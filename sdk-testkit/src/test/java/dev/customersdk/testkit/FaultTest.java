package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.testkit.junit.EmulatorExtension;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(EmulatorExtension.class)
class FaultTest {

  static final KohortEmulator kohort = KohortEmulator.start();

  private final Caller caller = new Caller(kohort);

  @Test
  void faultsAreUsedUpOnePerRequestInOrder() throws IOException {
    kohort.failNext(Fault.status(500), Fault.none(), Fault.serviceUnavailable());
    kohort.failNext(Fault.status(418));

    assertThat(create().statusCode()).isEqualTo(500);
    assertThat(create().statusCode()).isEqualTo(201);
    assertThat(create().statusCode()).isEqualTo(503);
    assertThat(create().statusCode()).isEqualTo(418);
    assertThat(create().statusCode()).isEqualTo(201);
    assertThat(kohort.customerCount()).isEqualTo(2);
    assertThat(kohort.requestCount()).isEqualTo(5);
  }

  @Test
  void aFaultMayBeQueuedTwice() throws IOException {
    Fault fault = Fault.status(500);
    kohort.failNext(fault, fault);

    assertThat(create().statusCode()).isEqualTo(500);
    assertThat(create().statusCode()).isEqualTo(500);
    assertThat(create().statusCode()).isEqualTo(201);
  }

  @ParameterizedTest
  @CsvSource({
    "400, invalid_request_error, Bad Request",
    "418, invalid_request_error, Status 418",
    "500, api_error, Internal Server Error",
    "504, api_error, Gateway Timeout"
  })
  void statusInTheVendorsShape(int status, String type, String code) throws IOException {
    kohort.failNext(Fault.status(status));

    HttpResponse<String> response = create();

    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.body())
        .isEqualTo(
            "{\"error\":{\"type\":\"%s\",\"message\":\"%s\",\"code\":\"%s\"}}"
                .formatted(type, code, code));
    assertThat(kohort.customerCount()).isZero();
  }

  @Test
  void aStatusThatAllowsNoBodyLeavesTheConnectionUsable() throws IOException {
    kohort.failNext(Fault.status(204));

    assertThat(create().body()).isEmpty();
    assertThat(create().statusCode()).isEqualTo(201);
  }

  @ParameterizedTest
  @CsvSource({"PT2S, 2", "PT1.2S, 2", "PT0S, 0", "PT2M, 120"})
  void tooManyRequestsWithRetryAfter(Duration wait, String header) throws IOException {
    kohort.failNext(Fault.tooManyRequests(wait));

    HttpResponse<String> response = create();

    assertThat(response.statusCode()).isEqualTo(429);
    assertThat(response.headers().allValues("Retry-After")).containsExactly(header);
    assertThat(kohort.customerCount()).isZero();
  }

  @Test
  void tooManyRequestsWithoutRetryAfter() throws IOException {
    kohort.failNext(Fault.tooManyRequests());

    HttpResponse<String> response = create();

    assertThat(response.statusCode()).isEqualTo(429);
    assertThat(response.headers().firstValue("Retry-After")).isEmpty();
    assertThat(kohort.customerCount()).isZero();
  }

  @Test
  void serviceUnavailable() throws IOException {
    kohort.failNext(Fault.serviceUnavailable());

    assertThat(create().statusCode()).isEqualTo(503);
    assertThat(kohort.customerCount()).isZero();
  }

  @Test
  void htmlBadGateway() throws IOException {
    kohort.failNext(Fault.htmlBadGateway());

    HttpResponse<String> response = create();

    assertThat(response.statusCode()).isEqualTo(502);
    assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    assertThat(response.body()).startsWith("<html>");
    assertThat(kohort.customerCount()).isZero();
  }

  @Test
  void truncatedJsonIsACompleteAnswerWithMalformedContent() throws IOException {
    kohort.failNext(Fault.truncatedJson());

    HttpResponse<String> response = create();

    assertThat(response.statusCode()).isEqualTo(201);
    assertThat(response.headers().firstValueAsLong("Content-Length"))
        .hasValue(response.body().length());
    assertThatThrownBy(() -> Caller.json(response)).isInstanceOf(UncheckedIOException.class);
    assertThat(stored()).startsWith(response.body()).hasSizeGreaterThan(response.body().length());
  }

  @Test
  void emptyBodyKeepsTheStatusAndTheChange() throws IOException {
    kohort.failNext(Fault.emptyBody());

    HttpResponse<String> response = create();

    assertThat(response.statusCode()).isEqualTo(201);
    assertThat(response.body()).isEmpty();
    assertThat(kohort.customerCount()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 8_000, 8_700, 3_000_000})
  void oversizedBodyIsTheRightAnswerBlownUp(long bytes) throws IOException {
    kohort.failNext(Fault.oversizedBody(bytes));

    HttpResponse<String> response = create();

    assertThat((long) response.body().length())
        .isEqualTo(Math.max(bytes, stored().length()))
        .isEqualTo(response.headers().firstValueAsLong("Content-Length").orElse(0));
    assertThat(Caller.json(response)).isEqualTo(Caller.json(stored()));
  }

  @Test
  void slowBodyTricklesTheRightAnswer() throws IOException {
    kohort.failNext(Fault.slowBody(Duration.ofMillis(400)));
    long start = System.nanoTime();

    HttpResponse<String> response = create();

    assertThat(System.nanoTime() - start).isGreaterThan(TimeUnit.MILLISECONDS.toNanos(350));
    assertThat(response.statusCode()).isEqualTo(201);
    assertThat(response.body()).isEqualTo(stored());
  }

  @Test
  void aWrongKeyChangesNothingUnderAnyFault() throws IOException {
    kohort.failNext(Fault.emptyBody());

    HttpResponse<String> response =
        caller.send(
            caller
                .request("/customers")
                .setHeader("Authorization", "Bearer wrong")
                .POST(BodyPublishers.ofString("{}"))
                .build());

    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(response.body()).isEmpty();
    assertThat(kohort.customerCount()).isZero();
  }

  @Test
  void impossibleFaults() {
    assertThatIllegalArgumentException().isThrownBy(() -> Fault.status(199));
    assertThatIllegalArgumentException().isThrownBy(() -> Fault.status(600));
    assertThatIllegalArgumentException().isThrownBy(() -> Fault.oversizedBody(0));
    assertThatIllegalArgumentException().isThrownBy(() -> Fault.slowBody(Duration.ZERO));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fault.tooManyRequests(Duration.ofSeconds(-1)));
  }

  private HttpResponse<String> create() throws IOException {
    return caller.post("/customers", "{\"emailAddress\":\"ada@example.com\"}");
  }

  private static String stored() throws IOException {
    String page = new Caller(kohort).get("/customers").body();
    return Caller.json(page).at("/data/0").toString();
  }
}
