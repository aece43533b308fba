package dev.customersdk.kohort;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.RawRequest;
import dev.customersdk.fixtures.RawServer;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Method, path, query, headers and body of every operation, byte for byte. */
class WireTest {

  private static final Set<String> OF_THE_CONNECTION =
      Set.of("host", "connection", "accept-encoding", "user-agent", "content-length");

  @ParameterizedTest
  @MethodSource("dev.customersdk.kohort.Wire#operations")
  void theEverydayViewSendsWhatIsDocumented(Wire operation) throws IOException {
    try (RawServer server = answering(operation);
        KohortClient client = clientOf(server)) {
      assertThat(operation.everyday().apply(client)).isNotNull();
      assertArrived(operation, server);
    }
  }

  @ParameterizedTest
  @MethodSource("operationsAndModes")
  void thePreparedViewSendsWhatIsDocumented(Wire operation, Mode mode) throws IOException {
    try (RawServer server = answering(operation);
        KohortClient client = clientOf(server)) {
      assertThat((Object) mode.run(operation.prepared().apply(client.customers().prepare())))
          .isNotNull();
      assertArrived(operation, server);
    }
  }

  static Stream<Arguments> operationsAndModes() {
    return Wire.operations().stream()
        .flatMap(operation -> Stream.of(Mode.values()).map(mode -> Arguments.of(operation, mode)));
  }

  private static void assertArrived(Wire operation, RawServer server) {
    assertThat(server.requests()).hasSize(1);
    RawRequest request = server.requests().get(0);
    assertThat(request.line())
        .isEqualTo(operation.method() + " " + operation.target() + " HTTP/1.1");
    assertThat(request.body()).isEqualTo(operation.body());
    assertThat(headers(request)).isEqualTo(operation.headers());
    assertThat(request.header("User-Agent").orElse(""))
        .matches("customer-sdk-java/\\S+ \\(kohort\\)");
    assertThat(request.header("Accept-Encoding")).contains("gzip");
    assertThat(request.header("Content-Length").isPresent())
        .isEqualTo(operation.method().equals("POST") || operation.method().equals("PATCH"));
    assertThat(request.header("Content-Length").orElse("0"))
        .isEqualTo(Integer.toString(operation.body().getBytes(UTF_8).length));
  }

  private static Map<String, String> headers(RawRequest request) {
    Map<String, String> headers = new TreeMap<>();
    for (String line : request.headers()) {
      int colon = line.indexOf(':');
      String name = line.substring(0, colon).toLowerCase(Locale.ROOT);
      if (!OF_THE_CONNECTION.contains(name)) {
        headers.merge(name, line.substring(colon + 1).trim(), (one, two) -> one + ", " + two);
      }
    }
    return headers;
  }

  private static RawServer answering(Wire operation) {
    return RawServer.start((number, request, reply) -> reply.json(201, operation.answer()));
  }

  private static KohortClient clientOf(RawServer server) {
    return KohortClient.builder().baseUrl(server.url()).apiKey("sk_test_12345").build();
  }
}
