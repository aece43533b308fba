package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.customersdk.core.probe.Probe;
import dev.customersdk.core.probe.Probe.Thing;
import dev.customersdk.core.spi.ApiRequest;
import dev.customersdk.core.spi.RetrySafety;
import dev.customersdk.core.spi.json.JsonCodec;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.RawServer;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A 2xx response without a body where the vendor documents an object. */
class EmptyBodyTest {

  @ParameterizedTest
  @EnumSource
  void theRawResponseIsThereAndItsValueIsTheFailureOfTheEverydayCall(Mode mode) throws IOException {
    try (RawServer server = vendor();
        Probe probe = Probe.at(server.url()).build()) {
      ApiResponse<Thing> response = mode.runRaw(probe.post(RetrySafety.ONCE));
      assertThat(response.status()).isEqualTo(202);
      assertThat(response.headers().get("X-Note")).isEqualTo("n");
      assertThat(response.body()).isEmpty();
      assertThat(response.attempts()).hasSize(1);
      assertThat(response).hasToString("ApiResponse[status=202, attempts=1]");
      DecodingException late = catchThrowableOfType(DecodingException.class, response::value);
      DecodingException atOnce =
          catchThrowableOfType(
              DecodingException.class, () -> mode.run(probe.post(RetrySafety.ONCE)));
      assertThat(atOnce)
          .hasMessageContaining(
              "could not be read: the body is empty (1 attempt, outcome PROCESSED")
          .hasMessage(late.getMessage());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aSequenceEndsWhereItsFirstResponseIsEmptyAndKeepsTheHistoryOfBoth(Mode mode)
      throws IOException {
    try (RawServer server =
            RawServer.start(
                (number, request, reply) -> reply.send(200, number == 2 ? "{\"id\":\"1\"}" : ""));
        Probe probe = Probe.at(server.url()).build()) {
      ApiCall<Thing> sequence =
          probe
              .engine()
              .sequence(
                  ApiRequest.get("/things"),
                  JsonCodec.mapped(Thing.class),
                  thing -> thing,
                  thing -> probe.get("1"));
      assertThat(
              catchThrowableOfType(DecodingException.class, () -> mode.runRaw(sequence)).attempts())
          .hasSize(1);
      ApiResponse<Thing> response = mode.runRaw(sequence);
      assertThat(response.attempts()).hasSize(2);
      assertThat(catchThrowableOfType(DecodingException.class, response::value).attempts())
          .hasSize(2);
      assertThat(server.requests()).hasSize(3);
    }
  }

  private static RawServer vendor() {
    return RawServer.start((number, request, reply) -> reply.send(202, "", "X-Note: n"));
  }
}
