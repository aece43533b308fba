package dev.customersdk.core;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.customersdk.core.TransportException.Reason;
import dev.customersdk.core.internal.json.FreeFormJson;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import okhttp3.Headers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether what native images are told of serialised failures is what is looked up for them. */
class SerializationMetadataTest {

  private static final String METADATA =
      "/META-INF/native-image/dev.customersdk/sdk-core/serialization-config.json";
  private static final Duration TIME = Duration.ofMillis(1_500);

  static List<RuntimeException> failures() throws IOException {
    var attempt =
        new Attempt(
            "id",
            "GET",
            "/things/{id}",
            1,
            OptionalInt.of(400),
            Optional.of(Reason.IO),
            Outcome.REJECTED,
            TIME,
            TIME,
            TIME,
            Optional.of("request"));
    var trace =
        new EngineAccess.Trace(
            "GET", "/things/{id}", "https://h:443", Outcome.REJECTED, List.of(attempt), true);
    var word = Optional.of("text");
    String text = "{\"a\":{},\"b\":[],\"c\":[1,2.5,1e99,true,null]}";
    Object json = Objects.requireNonNull(FreeFormJson.value(text.getBytes(UTF_8)));
    var violation = new ApiError.Violation(word, word, word, Optional.of(json), false);
    var error = new ApiError(word, word, word, List.of(violation), Map.of("json", json));
    List<RuntimeException> failures = new ArrayList<>();
    for (int status : List.of(400, 401, 403, 404, 409, 418, 429, 500)) {
      var response =
          new EngineAccess.ErrorResponse(
              status, Headers.of(), "body", error, Optional.of(TIME), word, List.of("a note"));
      failures.add(ApiException.of(response, trace));
    }
    failures.add(new TransportException(Reason.IO, "explanation", trace, null));
    failures.add(new DecodingException("problem", 200, Headers.of(), "", trace));
    failures.add(new AskAgainException("busy", TIME, null));
    failures.add(new NullArgumentException("name"));
    failures.add(new WebhookException(WebhookException.Reason.MISSING_HEADER, "there is none"));
    return failures;
  }

  @ParameterizedTest
  @MethodSource("failures")
  void everyClassThatIsLookedUpIsListed(RuntimeException failure) throws Exception {
    List<String> listed = new ArrayList<>();
    try (InputStream file = Objects.requireNonNull(getClass().getResourceAsStream(METADATA))) {
      for (JsonNode entry : new ObjectMapper().readTree(file).get("types")) {
        listed.add(entry.get("name").asText());
      }
    }
    assertThat(listed)
        .contains(failure.getClass().getName())
        .containsAll(WrittenClasses.of(failure));
  }
}
