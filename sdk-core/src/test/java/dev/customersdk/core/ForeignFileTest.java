package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.customersdk.core.TransportException.Reason;
import dev.customersdk.core.probe.Probe;
import dev.customersdk.core.probe.WatchedFiles;
import dev.customersdk.fixtures.ContractTest;
import dev.customersdk.fixtures.FakeVendor;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.RawReply;
import dev.customersdk.fixtures.RawServer;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of file systems that fail in ways of their own are still the caller's files. */
class ForeignFileTest {

  private static final String SECRET = "/home/jane.doe/passport";
  private static final UploadProgress NOBODY = (sent, total) -> {};

  private final Path directory;

  ForeignFileTest(@TempDir Path directory) {
    this.directory = directory;
  }

  @ContractTest
  void anUploadFromAnArchiveThatWasClosed(Mode mode) throws IOException {
    FileContent content;
    Path archive = directory.resolve(mode + ".zip");
    try (FileSystem zip = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
      Path entry = Files.writeString(zip.getPath("/a"), "x");
      content = FileContent.of(entry);
    }
    assertNotSent(mode, content, "ClosedFileSystemException");
  }

  @ContractTest
  void anUploadWhoseFileSystemThrowsAsItLikes(Mode mode) throws IOException {
    assertNotSent(mode, failing(new SecurityException(SECRET)), "SecurityException");
    assertNotSent(
        mode, failing(new UncheckedIOException(new IOException(SECRET))), "UncheckedIOException");
    assertNotSent(mode, failing(new FileNotFoundException(SECRET)), "FileNotFoundException");
    assertNotSent(mode, failing(new IOException("no\n\u202eroom")), "no room");
  }

  @ContractTest
  void aDownloadToAnArchiveThatWasClosed(Mode mode) throws IOException {
    Path archive = directory.resolve(mode + ".zip");
    FileSystem zip = FileSystems.newFileSystem(archive, Map.of("create", "true"));
    try (zip;
        RawServer server = RawServer.start(RawReply::drop);
        Probe probe = probe(server)) {
      ApiCall<Path> call = probe.download(zip.getPath("/a"));
      zip.close();

      TransportException failure = assertThrows(TransportException.class, () -> mode.run(call));

      assertThat(failure.reason()).isEqualTo(Reason.FILE);
      assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
      assertThat(failure.getCause()).hasMessage("ClosedFileSystemException");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> probe.download(zip.getPath("/a")))
          .withMessage("target: ClosedFileSystemException");
    }
  }

  @ContractTest
  void aDownloadThatItsFileSystemRefusesMeanwhile(Mode mode) {
    AtomicBoolean refuses = new AtomicBoolean();
    WatchedFiles.Watcher watcher =
        deed -> {
          if (refuses.get()) {
            throw new SecurityException(SECRET);
          }
        };
    try (RawServer server =
            RawServer.start(
                reply -> {
                  refuses.set(true);
                  reply.send(200, "whole");
                });
        Probe probe = probe(server)) {
      Path target = WatchedFiles.watched(directory.resolve("target"), watcher);
      ApiCall<Path> call = probe.download(target);

      TransportException failure = assertThrows(TransportException.class, () -> mode.run(call));

      assertThat(failure.reason()).isEqualTo(Reason.FILE);
      assertThat(failure.outcome()).isEqualTo(Outcome.PROCESSED);
      assertThat(failure.getCause()).hasMessage("SecurityException");
    }
  }

  @Test
  void aFileWhoseSizeCannotBeReadIsNotNamed() throws IOException {
    Path file = Files.writeString(directory.resolve("a"), "x");
    AtomicInteger looks = new AtomicInteger();
    Path failing =
        WatchedFiles.watched(
            file,
            deed -> {
              if (looks.incrementAndGet() > 4) { // a directory? a regular file?
                throw new FileSystemException(SECRET);
              }
            });

    assertThatIllegalArgumentException()
        .isThrownBy(() -> FileContent.of(failing))
        .withMessage("file: its size cannot be read (FileSystemException)")
        .withNoCause();
  }

  private FileContent failing(Exception failure) throws IOException {
    Path file = Files.writeString(directory.resolve("a"), "x");
    return FileContent.of(
        WatchedFiles.watched(
            file,
            deed -> {
              if (deed.equals("before open")) {
                throwAsItIs(failure);
              }
            }));
  }

  private static void throwAsItIs(Exception failure) throws IOException {
    if (failure instanceof IOException checked) {
      throw checked;
    }
    throw (RuntimeException) failure;
  }

  private static void assertNotSent(Mode mode, FileContent content, String problem) {
    try (RawServer server = RawServer.start(RawReply::drop);
        Probe probe = probe(server)) {
      ApiCall<?> call = probe.upload(content, NOBODY);
      TransportException failure = assertThrows(TransportException.class, () -> mode.run(call));

      assertThat(failure.reason()).isEqualTo(Reason.FILE);
      assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
      assertThat(failure.getCause()).hasMessage(problem).hasNoCause();
      assertThat(server.connections()).isZero();
    }
  }

  private static Probe probe(RawServer server) {
    return Probe.at(server.url()).retryPolicy(FakeVendor.QUICK).build();
  }
}
