package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.customersdk.testkit.junit.EmulatorExtension;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(EmulatorExtension.class)
class FaultTest {

  static final KohortEmulator kohort = KohortEmulator.start();

  private final Caller caller = new Caller(kohort);

  @Test
  void faultsAreUsedUpOnePerRequestInOrder() {
    Fault twice = Fault.status(500);
    kohort.failNext(twice, Fault.none(), Fault.serviceUnavailable());
    kohort.failNext(twice);

    assertThat(Stream.generate(() -> create().statusCode()).limit(5))
        .containsExactly(500, 201, 503, 500, 201);
    assertThat(kohort.customerCount()).isEqualTo(2);
    assertThat(kohort.requestCount()).isEqualTo(5);
  }

  static Stream<Arguments> unapplied() {
    return Stream.of(
        arguments(Fault.status(418), 418, ""),
        arguments(Fault.serviceUnavailable(), 503, ""),
        arguments(Fault.tooManyRequests(), 429, ""),
        arguments(Fault.tooManyRequests(Duration.ofSeconds(2)), 429, "2"),
        arguments(Fault.tooManyRequests(Duration.ofMillis(1_200)), 429, "2"),
        arguments(Fault.tooManyRequests(Duration.ZERO), 429, "0"),
        arguments(Fault.tooManyRequests(Duration.ofMinutes(2)), 429, "120"));
  }

  @ParameterizedTest
  @MethodSource("unapplied")
  void errorsOfTheVendorAreNotApplied(Fault fault, int status, String retryAfter) {
    kohort.failNext(fault);

    HttpResponse<String> response = create();

    assertThat(response.headers().allValues("Retry-After"))
        .isEqualTo(retryAfter.isEmpty() ? List.of() : List.of(retryAfter));
    assertThat(Caller.json(status, response).get("error")).hasSize(3);
    assertThat(kohort.customerCount()).isZero();
  }

  @Test
  void htmlBadGateway() {
    kohort.failNext(Fault.htmlBadGateway());

    HttpResponse<String> response = create();

    assertThat(response.statusCode()).isEqualTo(502);
    assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    assertThat(response.body()).startsWith("<html>");
    assertThat(kohort.customerCount()).isZero();
  }

  @Test
  void aStatusThatAllowsNoBodyLeavesTheConnectionUsable() {
    kohort.failNext(Fault.status(204));

    assertThat(create().body()).isEmpty();
    assertThat(create().statusCode()).isEqualTo(201);
  }

  @Test
  void truncatedJsonIsACompleteResponseWithMalformedContent() {
    kohort.failNext(Fault.truncatedJson());

    HttpResponse<String> response = create();

    assertThat(response.statusCode()).isEqualTo(201);
    assertThat(response.headers().firstValueAsLong("Content-Length"))
        .hasValue(response.body().length());
    assertThatThrownBy(() -> Caller.json(response)).isInstanceOf(UncheckedIOException.class);
    assertThat(stored()).startsWith(response.body()).hasSizeGreaterThan(response.body().length());
  }

  @Test
  void emptyBodyKeepsTheStatusAndTheChange() {
    kohort.failNext(Fault.emptyBody());

    HttpResponse<String> response = create();

    assertThat(response.statusCode()).isEqualTo(201);
    assertThat(response.body()).isEmpty();
    assertThat(kohort.customerCount()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 8_000, 8_700, 3_000_000})
  void oversizedBodyIsTheRightResponseBlownUp(long bytes) {
    kohort.failNext(Fault.oversizedBody(bytes));

    HttpResponse<String> response = create();

    assertThat((long) response.body().length())
        .isEqualTo(Math.max(bytes, stored().length()))
        .isEqualTo(response.headers().firstValueAsLong("Content-Length").orElse(0));
    assertThat(Caller.json(response)).isEqualTo(Caller.json(stored()));
  }

  @Test
  void slowBodyTricklesTheRightResponse() {
    kohort.failNext(Fault.slowBody(Duration.ofMillis(400)));
    long start = System.nanoTime();

    HttpResponse<String> response = create();

    assertThat(System.nanoTime() - start).isGreaterThan(TimeUnit.MILLISECONDS.toNanos(350));
    assertThat(response.statusCode()).isEqualTo(201);
    assertThat(response.body()).isEqualTo(stored());
  }

  @Test
  void aWrongKeyChangesNothingUnderAnyFault() {
    kohort.failNext(Fault.emptyBody());

    HttpResponse<String> response =
        caller.send(
            caller
                .request("/customers")
                .setHeader("Authorization", "Bearer wrong")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"emailAddress\":\"ada@example.com\"}"))
                .build());

    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(response.body()).isEmpty();
    assertThat(kohort.customerCount()).isZero();
  }

  @Test
  void impossibleFaults() {
    Duration negative = Duration.ofSeconds(-1);
    assertThatIllegalArgumentException().isThrownBy(() -> Fault.status(199));
    assertThatIllegalArgumentException().isThrownBy(() -> Fault.status(600));
    assertThatIllegalArgumentException().isThrownBy(() -> Fault.oversizedBody(0));
    assertThatIllegalArgumentException().isThrownBy(() -> Fault.slowBody(Duration.ZERO));
    assertThatIllegalArgumentException().isThrownBy(() -> Fault.tooManyRequests(negative));
  }

  private HttpResponse<String> create() {
    return caller.post("/customers", "{'emailAddress':'ada@example.com'}");
  }

  private String stored() {
    return Caller.json(caller.get("/customers")).at("/data/0").toString();
  }
}
