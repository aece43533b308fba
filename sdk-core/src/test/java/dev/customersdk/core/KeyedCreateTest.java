package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.core.probe.Probe;
import dev.customersdk.core.spi.ApiRequest;
import dev.customersdk.core.spi.RetrySafety;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.RawServer;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The first attempt is dropped, the second meets a conflict, and the thing is read back. */
class KeyedCreateTest {

  @ParameterizedTest
  @EnumSource
  void givesTheThingThatIsThere(Mode mode) throws IOException {
    try (RawServer server = vendor();
        Probe probe = Probe.at(server.url()).build()) {
      ApiResponse<Probe.Thing> created = mode.runRaw(create(probe, thing -> List.of()));
      assertThat(created.value().id()).isEqualTo("1");
      assertThat(created.attempts())
          .extracting(Attempt::method)
          .containsExactly("POST", "POST", "GET");
      assertThat(server.requests()).hasSize(3);
    }
  }

  @ParameterizedTest
  @EnumSource
  void namesWhatDiffers(Mode mode) throws IOException {
    try (RawServer server = vendor();
        Probe probe = Probe.at(server.url()).build()) {
      assertThatThrownBy(() -> mode.run(create(probe, thing -> List.of("name"))))
          .isInstanceOfSatisfying(
              ApiException.Conflict.class,
              conflict -> {
                assertThat(conflict.differing()).containsExactly("name");
                assertThat(conflict.outcome()).isEqualTo(Outcome.UNKNOWN);
              });
    }
  }

  @ParameterizedTest
  @EnumSource
  void endsEvenWhenTheComparisonFails(Mode mode) throws IOException {
    try (RawServer server = vendor();
        Probe probe = Probe.at(server.url()).timeout(Duration.ofSeconds(20)).build()) {
      ApiCall<Probe.Thing> call =
          create(
              probe,
              thing -> {
                throw new AssertionError("a bug of the provider's");
              });
      assertThatThrownBy(() -> mode.run(call)).hasStackTraceContaining("a bug of the provider's");
    }
  }

  private static ApiCall<Probe.Thing> create(
      Probe probe, Function<Probe.Thing, List<String>> differences) {
    return probe
        .engine()
        .create(
            ApiRequest.post("/things", RetrySafety.KEYED).body(Map.of("id", "1")),
            Probe.Thing.class,
            () -> probe.get("1"),
            differences);
  }

  private static RawServer vendor() {
    return RawServer.start(
        (number, request, reply) -> {
          switch (number) {
            case 1 -> reply.drop();
            case 2 -> reply.json(409, "{}");
            default -> reply.json(200, "{\"id\":\"1\"}");
          }
        });
  }
}
