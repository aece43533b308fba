package dev.customersdk.kohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.customersdk.core.ApiError;
import dev.customersdk.core.ApiException;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.RawServer;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is read from Kohort's error envelope and from what stands in its place. */
class KohortErrorsTest {

  @ParameterizedTest
  @EnumSource(Mode.class)
  void typeCodeAndMessageAreReadAndWhatElseIsThereIsKept(Mode mode) throws IOException {
    ApiError error =
        errorIn(
            mode,
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

  @ParameterizedTest
  @EnumSource(Mode.class)
  void aMessageThatIsAnArrayIsJoined(Mode mode) throws IOException {
    ApiError error =
        errorIn(mode, "{\"error\": {\"message\": [\"first problem\", \"second problem\"]}}");
    assertThat(error.message()).contains("first problem; second problem");
    assertThat(error.type()).isEmpty();
    assertThat(error.code()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void anEmptyArrayIsNoMessage(Mode mode) throws IOException {
    assertThat(errorIn(mode, "{\"error\": {\"message\": []}}").message()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void nullsAreAbsent(Mode mode) throws IOException {
    ApiError error =
        errorIn(mode, "{\"error\": {\"type\": null, \"code\": null, \"message\": null}}");
    assertThat(error).isEqualTo(ApiError.none());
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void numbersAreReadAsText(Mode mode) throws IOException {
    assertThat(errorIn(mode, "{\"error\": {\"code\": 4711}}").code()).contains("4711");
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void anErrorWithoutTheEnvelopeIsReadToo(Mode mode) throws IOException {
    ApiError error =
        errorIn(mode, "{\"statusCode\": 404, \"message\": \"Not Found\", \"error\": \"NF\"}");
    assertThat(error.message()).contains("Not Found");
    assertThat(error.extras()).containsOnlyKeys("statusCode", "error");
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void whatIsNoObjectIsNoErrorButTheBodyIsKept(Mode mode) throws IOException {
    for (String body : List.of("[\"broken\"]", "\"broken\"", "17", "broken", "")) {
      ApiException failure = failureWith(mode, body);
      assertThat(failure.error()).isEqualTo(ApiError.none());
      assertThat(failure.body()).isEqualTo(body);
    }
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void anErrorThatIsNoObjectStillGivesWhatStandsBesideIt(Mode mode) throws IOException {
    assertThat(errorIn(mode, "{\"error\": [1]}").extras()).containsOnlyKeys("error");
    assertThat(errorIn(mode, "{\"error\": \"text\"}").extras()).containsEntry("error", "text");
  }

  private static ApiError errorIn(Mode mode, String body) throws IOException {
    return failureWith(mode, body).error();
  }

  private static ApiException failureWith(Mode mode, String body) throws IOException {
    try (RawServer server = RawServer.start((number, request, reply) -> reply.json(400, body));
        KohortClient client = KohortClient.builder().baseUrl(server.url()).apiKey("key").build()) {
      return assertThrows(
          ApiException.InvalidRequest.class,
          () -> mode.run(client.customers().prepare().get("cus_1")));
    }
  }
}
