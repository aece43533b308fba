package dev.customersdk.core;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.customersdk.core.TransportException.Reason;
import dev.customersdk.core.internal.json.FreeFormJson;
import dev.customersdk.fixtures.Serialised;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectStreamClass;
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

/** Whether what native images are told of serialised failures is what is in their stream. */
class SerializationMetadataTest {

  private static final String METADATA =
      "/META-INF/native-image/dev.customersdk/sdk-core/serialization-config.json";
  private static final Duration TIME = Duration.ofMillis(1_500);

  static List<SdkException> failures() throws IOException {
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
    var response =
        new EngineAccess.ErrorResponse(
            400, Headers.of(), "body", error, Optional.of(TIME), word, List.of("a note"));
    return List.of(
        ApiException.of(response, trace),
        new TransportException(Reason.IO, "explanation", trace, null),
        new DecodingException("problem", 200, Headers.of(), "", trace));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void everyClassInTheStreamIsListed(SdkException failure) throws Exception {
    List<String> listed = new ArrayList<>();
    try (InputStream file = Objects.requireNonNull(getClass().getResourceAsStream(METADATA))) {
      for (JsonNode entry : new ObjectMapper().readTree(file).get("types")) {
        listed.add(entry.get("name").asText());
      }
    }
    assertThat(listed)
        .contains(failure.getClass().getName())
        .containsAll(classes(Serialised.bytes(failure)));
  }

  private static List<String> classes(byte[] stream) throws Exception {
    List<String> classes = new ArrayList<>();
    try (var input =
        new ObjectInputStream(new ByteArrayInputStream(stream)) {
          @Override
          protected Class<?> resolveClass(ObjectStreamClass description)
              throws IOException, ClassNotFoundException {
            Class<?> type = super.resolveClass(description);
            classes.add(type.getTypeName());
            return type;
          }
        }) {
      input.readObject();
    }
    return classes;
  }
}
