package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.customersdk.core.TransportException.Reason;
import dev.customersdk.core.probe.Probe;
import dev.customersdk.fixtures.ContractTest;
import dev.customersdk.fixtures.FakeVendor;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.RawServer;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A download replaces a file, or the file behind a link, and nothing else. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a privilege there")
class DownloadTargetTest {

  private static final String NO_FILE = "target: exists and is not a regular file";

  private final TargetDirectory directory;
  private final Path elsewhere;

  DownloadTargetTest(@TempDir Path directory, @TempDir Path elsewhere) throws IOException {
    this.directory = new TargetDirectory(directory);
    this.elsewhere = elsewhere;
  }

  @ContractTest
  void goesThroughALink(Mode mode) throws IOException {
    Path file = Files.writeString(elsewhere.resolve("file"), "old");
    Path link = link(file);
    try (RawServer server = RawServer.start(reply -> reply.send(200, "new"));
        Probe probe = probe(server)) {
      assertThat(mode.run(probe.download(link))).isEqualTo(link);

      assertThat(link).isSymbolicLink();
      assertThat(file).isRegularFile().hasContent("new");
      assertThat(directory.listed()).containsExactly(link);
      assertThat(elsewhere).isDirectoryContaining(file::equals).isDirectoryNotContaining("glob:.*");
    }
  }

  @Test
  void isRefusedWhenThereIsNoFile() throws IOException {
    try (RawServer server = RawServer.start(reply -> reply.send(200, "new"));
        Probe probe = probe(server)) {
      assertRefused(NO_FILE, probe, device());
      assertRefused(
          "target: is a link to a file that cannot be found",
          probe,
          link(elsewhere.resolve("none")));
      assertRefused("target: is a directory; name a file in it", probe, link(elsewhere));
      assertThat(server.connections()).isZero();
    }
  }

  @ContractTest
  void isNotAskedForWhenTheFileBecameSomethingElse(Mode mode) throws IOException {
    try (RawServer server = RawServer.start(reply -> reply.send(200, "new"));
        Probe probe = probe(server)) {
      ApiCall<Path> call = probe.download(directory.target());
      Path device = device();

      TransportException failure = assertThrows(TransportException.class, () -> mode.run(call));

      assertThat(failure.reason()).isEqualTo(Reason.FILE);
      assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
      assertThat(failure.getCause()).hasMessage(NO_FILE);
      assertThat(directory.listed()).containsExactly(device);
      assertThat(server.connections()).isZero();
    }
  }

  @ContractTest
  void leavesADeviceThatCameMeanwhile(Mode mode) throws IOException {
    assertLeft(mode, NO_FILE, this::device);
    assertThat(directory.target()).exists();
    assertThat(Files.isRegularFile(directory.target())).isFalse();
  }

  @ContractTest
  void leavesALinkThatCameMeanwhile(Mode mode) throws IOException {
    Path file = Files.writeString(elsewhere.resolve("file"), "old");

    assertLeft(mode, "target: became another file meanwhile", () -> link(file));

    assertThat(directory.target()).isSymbolicLink();
    assertThat(file).hasContent("old");
  }

  /** What is put in the target's place. */
  private interface Replacement {
    Path put() throws IOException;
  }

  private void assertLeft(Mode mode, String problem, Replacement replacement) throws IOException {
    try (RawServer server =
            RawServer.start(
                reply -> {
                  reply.raw("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\n");
                  directory.awaitListed(2);
                  replacement.put();
                  reply.raw("new");
                });
        Probe probe = probe(server)) {
      ApiCall<Path> call = probe.download(directory.target());
      TransportException failure = assertThrows(TransportException.class, () -> mode.run(call));

      assertThat(failure.reason()).isEqualTo(Reason.FILE);
      assertThat(failure.outcome()).isEqualTo(Outcome.PROCESSED);
      assertThat(failure.getCause()).hasMessage(problem);
      assertThat(directory.listed()).containsExactly(directory.target());
    }
  }

  private Path link(Path to) throws IOException {
    Files.deleteIfExists(directory.target());
    return Files.createSymbolicLink(directory.target(), to);
  }

  /** The address of a local server, which is as little a file as a device or a pipe is. */
  private Path device() throws IOException {
    Files.deleteIfExists(directory.target());
    try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      server.bind(UnixDomainSocketAddress.of(directory.target()));
    }
    return directory.target();
  }

  private static void assertRefused(String problem, Probe probe, Path target) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> probe.download(target))
        .withMessage(problem)
        .withNoCause();
  }

  private static Probe probe(RawServer server) {
    return Probe.at(server.url()).retryPolicy(FakeVendor.QUICK).build();
  }
}
