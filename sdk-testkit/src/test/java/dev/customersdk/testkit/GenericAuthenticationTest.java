package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.customersdk.testkit.junit.EmulatorExtension;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(EmulatorExtension.class)
class GenericAuthenticationTest {

  static final GenericEmulator generic = GenericEmulator.builder().apiKey("sk_canary1").start();

  private final Caller caller = new Caller(generic);

  @ParameterizedTest
  @ValueSource(
      strings = {"Bearer sk_canary", "Bearer SK_CANARY1", "Bearer", "sk_canary1", "Basic c2s6"})
  void withAnotherKeyOrScheme(String header) throws IOException {
    HttpResponse<String> response =
        caller.send(
            caller
                .request("/customers")
                .setHeader("Authorization", header)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}"))
                .build());

    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(response.body())
        .isEqualTo("{\"type\":\"unauthorized\",\"errors\":[{\"message\":\"Unauthorized\"}]}");
    assertThat(response.headers().firstValue("x-dr-requestid")).isPresent();
    assertThat(generic.customerCount()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"sk_1, true", "sk_test_1, false", "sk_test, true", "other, true"})
  void theKeyTellsTheMode(String key, boolean live) throws IOException {
    try (GenericEmulator emulator = GenericEmulator.builder().apiKey(key).start()) {
      HttpResponse<String> response = new Caller(emulator).post("/customers", "{}");

      assertThat(Caller.json(response).get("liveMode").booleanValue()).isEqualTo(live);
    }
  }

  @Test
  void theKeyIsNeverPrinted() throws IOException {
    caller.get("/customers");

    assertThat(generic + " " + generic.requests()).doesNotContain("canary");
  }

  @Test
  void anImpossibleKey() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GenericEmulator.builder().apiKey("a b"))
        .withMessage("apiKey must be printable ASCII without spaces");
  }
}
