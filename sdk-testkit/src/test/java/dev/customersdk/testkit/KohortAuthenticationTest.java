package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.customersdk.testkit.junit.EmulatorExtension;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(EmulatorExtension.class)
class KohortAuthenticationTest {

  static final KohortEmulator kohort = KohortEmulator.builder().apiKey("sk_live_canary1").start();

  private final Caller caller = new Caller(kohort);

  @Test
  void withoutAKey() throws IOException {
    unauthorised(caller.send(create().build()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bearer sk_live_other",
        "Bearer sk_live_canary",
        "Bearer sk_live_canary12",
        "Bearer SK_LIVE_CANARY1",
        "Bearer",
        "sk_live_canary1",
        "Basic sk_live_canary1"
      })
  void withAnotherKeyOrScheme(String header) throws IOException {
    unauthorised(caller.send(create().header("Authorization", header).build()));
  }

  @Test
  void withTwoKeys() throws IOException {
    unauthorised(
        caller.send(
            create()
                .header("Authorization", "Bearer sk_live_canary1")
                .header("Authorization", "Bearer sk_live_canary1")
                .build()));
  }

  @Test
  void theSchemeIsReadInAnyCase() throws IOException {
    HttpResponse<String> response =
        caller.send(create().header("Authorization", "bearer sk_live_canary1").build());

    assertThat(response.statusCode()).isEqualTo(201);
    assertThat(Caller.json(response).get("livemode").booleanValue()).isTrue();
  }

  @Test
  void theKeyIsNeverPrinted() throws IOException {
    caller.get("/customers");

    assertThat(kohort + " " + kohort.requests()).doesNotContain("canary");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a b", "a\nb", "schlüssel"})
  void anImpossibleKey(String key) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KohortEmulator.builder().apiKey(key))
        .withMessage("apiKey must be printable ASCII without spaces");
  }

  private static HttpRequest.Builder create() {
    return HttpRequest.newBuilder(URI.create(kohort.baseUrl() + "/customers"))
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString("{\"emailAddress\":\"ada@example.com\"}"));
  }

  private static void unauthorised(HttpResponse<String> response) {
    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(response.body())
        .isEqualTo(
            "{\"error\":{\"type\":\"invalid_request_error\",\"message\":\"Invalid Authorization"
                + " header. Expected: [Basic|Bearer] <credentials>\",\"code\":\"Unauthorized\"}}");
    assertThat(kohort.customerCount()).isZero();
  }
}
