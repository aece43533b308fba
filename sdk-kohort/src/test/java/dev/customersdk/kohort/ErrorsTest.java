package dev.customersdk.kohort;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.core.ApiError;
import dev.customersdk.fixtures.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read from Kohort's error envelope and from what stands in its place. */
class ErrorsTest {

  @Test
  void typeCodeAndMessageAreReadAndWhatElseIsThereIsKept() {
    ApiError error =
        decode(
            """
            {"error": {"type": "invalid_request_error", "code": "NOT_FOUND", "message": "Gone",
             "hint": {"seen": [1, null]}}}
            """);
    assertThat(error.type()).contains("invalid_request_error");
    assertThat(error.code()).contains("NOT_FOUND");
    assertThat(error.message()).contains("Gone");
    assertThat(error.extras()).containsOnlyKeys("hint");
    assertThat(error.extras().get("hint")).hasToString("{seen=[1, null]}");
  }

  @Test
  void aMessageThatIsAnArrayIsJoined() {
    ApiError error = decode("{\"error\": {\"message\": [\"first problem\", \"second problem\"]}}");
    assertThat(error.message()).contains("first problem; second problem");
    assertThat(error.type()).isEmpty();
    assertThat(error.code()).isEmpty();
  }

  @Test
  void numbersAreReadAsText() {
    assertThat(decode("{\"error\": {\"code\": 4711}}").code()).contains("4711");
  }

  @Test
  void anErrorWithoutTheEnvelopeIsReadToo() {
    ApiError error = decode("{\"statusCode\": 404, \"message\": \"Not Found\", \"error\": \"NF\"}");
    assertThat(error.message()).contains("Not Found");
    assertThat(error.extras()).containsOnlyKeys("statusCode", "error");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"error\": {\"type\": null, \"code\": null, \"message\": null}}",
        "{\"error\": {\"message\": []}}",
        "[\"broken\"]",
        "\"broken\"",
        "17"
      })
  void whatSaysNothingIsNoError(String body) {
    assertThat(decode(body)).isEqualTo(ApiError.none());
  }

  @Test
  void anErrorThatIsNoObjectStillGivesWhatStandsBesideIt() {
    assertThat(decode("{\"error\": [1]}").extras()).containsOnlyKeys("error");
    assertThat(decode("{\"error\": \"text\"}").extras()).containsEntry("error", "text");
  }

  private static ApiError decode(String body) {
    return KohortErrors.decode(Fixtures.tree(body));
  }
}
