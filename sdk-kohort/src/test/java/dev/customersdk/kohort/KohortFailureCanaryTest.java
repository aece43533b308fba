package dev.customersdk.kohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.customersdk.core.ApiCall;
import dev.customersdk.core.ApiException;
import dev.customersdk.core.Credentials;
import dev.customersdk.core.RequestOptions;
import dev.customersdk.core.RetryPolicy;
import dev.customersdk.core.SdkException;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.Printed;
import dev.customersdk.fixtures.RawReply;
import dev.customersdk.fixtures.RawServer;
import java.io.IOException;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** No failure, whatever the server does, prints an id, a query, a header, a body or a key. */
class KohortFailureCanaryTest {

  /** What the server does with every request; everything it says is personal. */
  enum Server {
    REFUSES {
      @Override
      void answer(RawReply reply) throws IOException {
        String body =
            "{\"error\": {\"type\": \"t\", \"code\": \"c\", \"message\": \"%1$s\", \"x\": \"%1$s\"}}";
        reply.send(400, body.formatted(Canary.TEXT), "X-Answer: " + Canary.TEXT);
      }
    },
    REDIRECTS {
      @Override
      void answer(RawReply reply) throws IOException {
        reply.send(302, Canary.TEXT, "Location: https://example.com/" + Canary.TEXT);
      }
    },
    BREAKS_THE_PROTOCOL {
      @Override
      void answer(RawReply reply) throws IOException {
        reply.raw(Canary.TEXT + " is no status line\r\n\r\n");
        reply.drop();
      }
    },
    SENDS_A_MALFORMED_HEADER {
      @Override
      void answer(RawReply reply) throws IOException {
        reply.raw("HTTP/1.1 200 OK\r\nContent-Length: " + Canary.TEXT + "\r\n\r\n");
        reply.drop();
      }
    },
    DROPS {
      @Override
      void answer(RawReply reply) throws IOException {
        reply.drop();
      }
    },
    BREAKS_OFF {
      @Override
      void answer(RawReply reply) throws IOException {
        reply.raw("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"id\": \"" + Canary.TEXT);
        reply.drop();
      }
    },
    ANSWERS_MARKUP {
      @Override
      void answer(RawReply reply) throws IOException {
        reply.send(200, "<html>" + Canary.TEXT + "</html>");
      }
    },
    ANSWERS_MALFORMED_JSON {
      @Override
      void answer(RawReply reply) throws IOException {
        reply.json(200, "{\"id\": " + Canary.TEXT + "}");
      }
    },
    ANSWERS_ANOTHER_SHAPE {
      @Override
      void answer(RawReply reply) throws IOException {
        reply.json(
            200,
            "{\"id\": \"1\", \"createdAt\": \"%1$s\", \"data\": \"%1$s\"}".formatted(Canary.TEXT));
      }
    },
    STAYS_SILENT {
      @Override
      void answer(RawReply reply) {
        reply.stall();
      }
    };

    abstract void answer(RawReply reply) throws IOException;
  }

  static Stream<Arguments> serversAndModes() {
    return Stream.of(Server.values())
        .flatMap(server -> Stream.of(Mode.values()).map(mode -> Arguments.of(server, mode)));
  }

  @ParameterizedTest
  @MethodSource("serversAndModes")
  void aFailurePrintsNothingPersonal(Server behaviour, Mode mode) throws IOException {
    RequestOptions options =
        RequestOptions.builder()
            .header("X-Trace", Canary.TEXT)
            .queryParameter("q", Canary.TEXT)
            .timeout(Duration.ofMillis(behaviour == Server.STAYS_SILENT ? 50 : 10_000))
            .build();
    try (RawServer server = RawServer.start((number, request, reply) -> behaviour.answer(reply));
        KohortClient client = clientAt(server.url())) {
      for (ApiCall<?> call : KohortCanaryTest.calls(client)) {
        var failure = assertThrows(SdkException.class, () -> mode.run(call.with(options)));
        assertPrintsNothingPersonal(failure);
        if (failure instanceof ApiException refused) {
          assertThat(refused.error().toString()).doesNotContain(Canary.TEXT);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void aFailureToConnectPrintsNothingPersonal(Mode mode) throws IOException {
    RawServer gone = RawServer.start((number, request, reply) -> reply.drop());
    gone.close();
    try (KohortClient client = clientAt(gone.url())) {
      for (ApiCall<?> call : KohortCanaryTest.calls(client)) {
        assertPrintsNothingPersonal(assertThrows(SdkException.class, () -> mode.run(call)));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void aKeyThatCannotBeSentIsNotPrinted(Mode mode) throws IOException {
    RequestOptions broken =
        RequestOptions.builder()
            .credentials(Credentials.bearer(() -> Canary.TEXT + "\r\n"))
            .build();
    try (RawServer server = RawServer.start((number, request, reply) -> reply.drop());
        KohortClient client = clientAt(server.url())) {
      for (ApiCall<?> call : KohortCanaryTest.calls(client)) {
        assertPrintsNothingPersonal(
            assertThrows(SdkException.class, () -> mode.run(call.with(broken))));
      }
      assertThat(server.requests()).isEmpty();
    }
  }

  private static void assertPrintsNothingPersonal(SdkException failure) {
    assertThat(Printed.text(failure)).doesNotContain(Canary.TEXT);
    assertThat(failure.attempts().toString()).doesNotContain(Canary.TEXT);
    assertThat(failure.path()).startsWith("/customers");
  }

  private static KohortClient clientAt(String url) {
    return KohortClient.builder()
        .baseUrl(url)
        .apiKey(Canary.TEXT)
        .retryPolicy(RetryPolicy.none())
        .build();
  }
}
