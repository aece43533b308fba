package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.customersdk.core.TransportException.Reason;
import dev.customersdk.core.probe.Probe;
import dev.customersdk.fixtures.ContractTest;
import dev.customersdk.fixtures.FakeVendor;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.RawReply;
import dev.customersdk.fixtures.RawServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is read anew whenever it is sent, piece by piece and before the eyes of a listener. */
class UploadTest {

  private static final int SIZE = 300_000;
  private static final UploadProgress NOBODY = (sent, total) -> {};

  private final Path file;

  UploadTest(@TempDir Path directory) throws IOException {
    file = Files.writeString(directory.resolve("a.bin"), "x".repeat(SIZE));
  }

  @ContractTest
  void isSentOnceWhenTheConnectionDiesAfterTheBody(Mode mode) {
    try (RawServer server = RawServer.start(RawReply::drop);
        Probe probe = probe(server)) {
      TransportException failure = fails(mode, probe.upload(FileContent.of(file), NOBODY));

      assertThat(failure.reason()).isEqualTo(Reason.IO);
      assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
      assertThat(server.requests()).hasSize(1);
    }
  }

  @ContractTest
  void isReadAnewForAnotherAttempt(Mode mode) {
    List<Long> heard = new ArrayList<>();
    try (RawServer server =
            RawServer.start(
                reply -> reply.send(429, ""), reply -> reply.json(201, "{\"id\":\"1\"}"));
        Probe probe = probe(server)) {
      UploadProgress progress =
          (sent, total) -> {
            assertThat(total).isEqualTo(SIZE);
            heard.add(sent);
          };

      assertThat(mode.run(probe.upload(FileContent.of(file), progress)).id()).isEqualTo("1");

      assertThat(server.requests()).hasSize(2);
      assertThat(server.requests().get(1).body())
          .isEqualTo(server.requests().get(0).body())
          .contains("x".repeat(SIZE));
      assertThat(heard.indexOf((long) SIZE)).isEqualTo(heard.size() / 2 - 1);
      assertThat(heard.subList(0, heard.size() / 2))
          .isSorted()
          .doesNotHaveDuplicates()
          .startsWith(0L)
          .isEqualTo(heard.subList(heard.size() / 2, heard.size()));
    }
  }

  @ContractTest
  void isNotDisturbedByAListenerThatThrows(Mode mode) {
    try (RawServer server = RawServer.start(reply -> reply.json(201, "{\"id\":\"1\"}"));
        Probe probe = probe(server)) {
      UploadProgress breaking =
          (sent, total) -> {
            throw new StackOverflowError("a listener's own trouble");
          };

      assertThat(mode.run(probe.upload(FileContent.of(file), breaking)).id()).isEqualTo("1");
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void isWatchedOnTheThreadOfTheCaller() {
    List<Thread> threads = new ArrayList<>();
    try (RawServer server = RawServer.start(reply -> reply.json(201, "{\"id\":\"1\"}"));
        Probe probe = probe(server)) {
      UploadProgress progress = (sent, total) -> threads.add(Thread.currentThread());
      var unused = probe.upload(FileContent.of(file), progress).execute();
    }
    assertThat(threads).isNotEmpty().containsOnly(Thread.currentThread());
  }

  @Test
  void endsWhenTheCallerIsInterrupted() {
    try (RawServer server = RawServer.start(reply -> reply.json(201, "{\"id\":\"1\"}"));
        Probe probe = probe(server)) {
      UploadProgress interrupting =
          (sent, total) -> {
            if (sent > 0) {
              Thread.currentThread().interrupt();
            }
          };

      TransportException failure =
          fails(Mode.SYNC, probe.upload(FileContent.of(file), interrupting));

      assertThat(failure.reason()).isEqualTo(Reason.INTERRUPTED);
      assertThat(Thread.interrupted()).isTrue();
      assertThat(server.requests()).isEmpty();
    }
  }

  private static Probe probe(RawServer server) {
    return Probe.at(server.url()).retryPolicy(FakeVendor.QUICK.retryIdempotentWrites()).build();
  }

  private static TransportException fails(Mode mode, ApiCall<?> call) {
    return assertThrows(TransportException.class, () -> mode.run(call));
  }
}
