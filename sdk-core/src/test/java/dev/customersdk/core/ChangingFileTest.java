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
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;

/** A file that changes before or while it is sent is no trouble of the network. */
class ChangingFileTest {

  private static final int SIZE = 300_000;
  private static final UploadProgress NOBODY = (sent, total) -> {};

  private final Path file;

  /** Something on the way of an upload that is done to its file. */
  private interface Deed {
    void to(Path file) throws IOException;
  }

  ChangingFileTest(@TempDir Path directory) throws IOException {
    file = Files.writeString(directory.resolve("a.bin"), "x".repeat(SIZE));
  }

  @ContractTest
  void failsWhenTheFileVanishesBetweenAttempts(Mode mode) {
    TransportException failure = failsAfter429(mode, Files::delete);

    assertThat(failure.getCause()).hasMessage("NoSuchFileException");
    assertThat(failure.attempts())
        .extracting(Attempt::outcome)
        .containsExactly(Outcome.REJECTED, Outcome.NOT_SENT);
  }

  @ContractTest
  void failsWhenTheFileGrowsBetweenAttempts(Mode mode) {
    TransportException failure = failsAfter429(mode, path -> Files.writeString(path, "x"));

    assertThat(failure.getCause()).hasMessage("the file has another size than it had");
  }

  @ContractTest
  void failsWhenTheFileVanishedSinceItWasDescribed(Mode mode) throws IOException {
    try (RawServer server = RawServer.start(RawReply::drop);
        Probe probe = probe(server)) {
      ApiCall<?> call = probe.upload(FileContent.of(file), NOBODY);
      Files.delete(file);

      TransportException failure = fails(mode, call);

      assertThat(failure.reason()).isEqualTo(Reason.FILE);
      assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
      assertThat(failure).hasMessageNotContaining("a.bin");
      assertThat(server.connections()).isZero();
    }
  }

  @ContractTest
  void isNeverWholeWhenTheFileBecomesShorterMeanwhile(Mode mode) {
    isNeverWhole(mode, path -> Files.writeString(path, "x".repeat(SIZE / 2)));
  }

  @ContractTest
  void isNeverWholeWhenTheFileBecomesLongerMeanwhile(Mode mode) {
    isNeverWhole(mode, path -> Files.writeString(path, "x".repeat(SIZE + 1)));
  }

  private static Probe probe(RawServer server) {
    return Probe.at(server.url()).retryPolicy(FakeVendor.QUICK.retryIdempotentWrites()).build();
  }

  private static TransportException fails(Mode mode, ApiCall<?> call) {
    return assertThrows(TransportException.class, () -> mode.run(call));
  }

  private TransportException failsAfter429(Mode mode, Deed deed) {
    try (RawServer server =
            RawServer.start(
                reply -> {
                  deed.to(file);
                  reply.send(429, "");
                });
        Probe probe = probe(server)) {
      TransportException failure = fails(mode, probe.upload(FileContent.of(file), NOBODY));
      assertThat(failure.reason()).isEqualTo(Reason.FILE);
      assertThat(server.requests()).hasSize(1);
      return failure;
    }
  }

  /** Done to the file when its first piece was sent. */
  private void isNeverWhole(Mode mode, Deed deed) {
    try (RawServer server = RawServer.start(reply -> reply.json(201, "{\"id\":\"1\"}"));
        Probe probe = probe(server)) {
      Consumer<Long> once =
          sent -> {
            try {
              if (sent > 0 && sent < SIZE / 4) {
                deed.to(file);
              }
            } catch (IOException e) {
              throw new AssertionError(e);
            }
          };

      TransportException failure =
          fails(mode, probe.upload(FileContent.of(file), (sent, total) -> once.accept(sent)));

      assertThat(failure.reason()).isEqualTo(Reason.FILE);
      assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
      assertThat(failure.getCause()).hasMessage("the file changed its size while it was sent");
      assertThat(failure.attempts()).hasSize(1);
      assertThat(server.requests()).isEmpty();
    }
  }
}
