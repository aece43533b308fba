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
import java.time.Duration;
import org.junit.jupiter.api.io.TempDir;

/** Whatever ends a download before its file is in place, nothing is left behind. */
class AbandonedDownloadTest {

  private static final String HALF = "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf ";

  private final TargetDirectory directory;

  AbandonedDownloadTest(@TempDir Path directory) throws IOException {
    this.directory = new TargetDirectory(directory);
  }

  @ContractTest
  void leavesNothingWhenTimeRunsOutWhileTheBodyComes(Mode mode) throws IOException {
    try (RawServer server = RawServer.start(AbandonedDownloadTest::halfAndNoMore);
        Probe probe = Probe.at(server.url()).timeout(Duration.ofSeconds(2)).build()) {
      ApiCall<Path> call = probe.download(directory.target());
      TransportException failure = assertThrows(TransportException.class, () -> mode.run(call));

      assertThat(failure.reason()).isEqualTo(Reason.DEADLINE);
      assertThat(failure.outcome()).isEqualTo(Outcome.PROCESSED);
      directory.assertUntouchedAfterAWhile();
    }
  }

  @ContractTest
  void leavesNothingWhenItIsGivenUpWhileTheBodyComes(Mode mode) throws IOException {
    try (RawServer server = RawServer.start(AbandonedDownloadTest::halfAndNoMore);
        Probe probe = probe(server)) {
      var call = mode.start(probe.download(directory.target()));
      directory.awaitListed(2);
      call.cancel(true);

      directory.assertUntouchedAfterAWhile();
    }
  }

  @ContractTest
  void leavesNothingWhenTheClientIsClosedWhileTheBodyComes(Mode mode) throws IOException {
    try (RawServer server = RawServer.start(AbandonedDownloadTest::halfAndNoMore)) {
      Probe probe = probe(server);
      var call = mode.start(probe.download(directory.target()));
      directory.awaitListed(2);
      probe.close();

      assertThat(call).failsWithin(Duration.ofSeconds(5));
      directory.assertUntouchedAfterAWhile();
    }
  }

  @ContractTest
  void failsBeforeSendingWhenTheDirectoryIsGone(Mode mode) throws IOException {
    try (RawServer server = RawServer.start(RawReply::drop);
        Probe probe = probe(server)) {
      Path gone = Files.createDirectory(directory.path().resolve("gone"));
      ApiCall<Path> call = probe.download(gone.resolve("target"));
      Files.delete(gone);

      TransportException failure = assertThrows(TransportException.class, () -> mode.run(call));

      assertThat(failure.reason()).isEqualTo(Reason.FILE);
      assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
      assertThat(server.connections()).isZero();
    }
  }

  @ContractTest
  void isNotRetriedWhenTheDiskFails(Mode mode) throws IOException {
    Path gone = Files.createDirectory(directory.path().resolve("gone"));
    try (RawServer server =
            RawServer.start(
                reply -> {
                  Files.delete(gone);
                  reply.send(200, "whole");
                });
        Probe probe = probe(server)) {
      ApiCall<Path> call = probe.download(gone.resolve("target"));
      TransportException failure = assertThrows(TransportException.class, () -> mode.run(call));

      assertThat(failure.reason()).isEqualTo(Reason.FILE);
      assertThat(failure.outcome()).isEqualTo(Outcome.PROCESSED);
      assertThat(failure.getCause()).hasMessage("NoSuchFileException");
      assertThat(server.requests()).hasSize(1);
    }
  }

  @ContractTest
  void leavesNothingWhenTheTargetBecameADirectory(Mode mode) throws IOException {
    Files.delete(directory.target());
    try (RawServer server =
            RawServer.start(
                reply -> {
                  Files.createDirectories(directory.target().resolve("with something in it"));
                  reply.send(200, "whole");
                });
        Probe probe = probe(server)) {
      ApiCall<Path> call = probe.download(directory.target());
      TransportException failure = assertThrows(TransportException.class, () -> mode.run(call));

      assertThat(failure.reason()).isEqualTo(Reason.FILE);
      assertThat(failure.outcome()).isEqualTo(Outcome.PROCESSED);
      assertThat(directory.listed()).containsExactly(directory.target());
    }
  }

  private static void halfAndNoMore(RawReply reply) throws IOException {
    reply.raw(HALF);
    reply.stall();
  }

  private static Probe probe(RawServer server) {
    return Probe.at(server.url()).retryPolicy(FakeVendor.QUICK).maxResponseBytes(100).build();
  }
}
