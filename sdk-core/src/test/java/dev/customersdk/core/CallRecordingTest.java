package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.core.probe.Probe;
import dev.customersdk.fixtures.ContractTest;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.RawServer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.io.TempDir;

/** What the flight recorder holds of a call. */
class CallRecordingTest {

  @ContractTest
  void holdsTheCallAndItsAttempts(Mode mode, @TempDir Path directory) throws Exception {
    AtomicInteger requests = new AtomicInteger();
    try (RawServer server =
            RawServer.start(
                reply ->
                    reply.json(
                        requests.incrementAndGet() == 1 ? 503 : 200,
                        "{\"id\":\"1\"}",
                        "X-Request-Id: req-" + requests));
        Probe probe =
            Probe.at(server.url())
                .retryPolicy(
                    RetryPolicy.defaults().withDelays(Duration.ofMillis(1), Duration.ofMillis(2)))
                .build();
        Recording recording = new Recording()) {
      recording.start();
      assertThat(mode.run(probe.get("1")).id()).isEqualTo("1");
      recording.stop();
      List<RecordedEvent> events = ours(recording, directory.resolve("calls.jfr"));

      assertThat(events)
          .extracting(event -> event.getEventType().getName())
          .containsExactlyInAnyOrder(
              "dev.customersdk.Attempt", "dev.customersdk.Attempt", "dev.customersdk.Call");
      RecordedEvent call = named(events, "dev.customersdk.Call").get(0);
      assertThat(call.getString("method")).isEqualTo("GET");
      assertThat(call.getString("path")).isEqualTo("/things/{id}");
      assertThat(call.getInt("status")).isEqualTo(200);
      assertThat(call.getString("failure")).isNull();
      assertThat(call.getString("outcome")).isEqualTo("PROCESSED");
      assertThat(call.getInt("attempts")).isEqualTo(2);
      assertThat(call.getString("requestId")).isEqualTo("req-2");
      assertThat(call.getDuration()).isPositive();
      assertThat(named(events, "dev.customersdk.Attempt"))
          .allSatisfy(
              attempt ->
                  assertThat(attempt.getString("callId")).isEqualTo(call.getString("callId")))
          .extracting(attempt -> attempt.getInt("number") + " " + attempt.getInt("status"))
          .containsExactlyInAnyOrder("1 503", "2 200");
    }
  }

  private static List<RecordedEvent> named(List<RecordedEvent> events, String name) {
    return events.stream().filter(event -> event.getEventType().getName().equals(name)).toList();
  }

  private static List<RecordedEvent> ours(Recording recording, Path file) throws IOException {
    recording.dump(file);
    return RecordingFile.readAllEvents(file).stream()
        .filter(event -> event.getEventType().getName().startsWith("dev.customersdk."))
        .toList();
  }
}
