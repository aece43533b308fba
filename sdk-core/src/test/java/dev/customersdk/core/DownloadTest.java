package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.customersdk.core.TransportException.Reason;
import dev.customersdk.core.probe.Probe;
import dev.customersdk.fixtures.ContractTest;
import dev.customersdk.fixtures.FakeVendor;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.RawServer;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** A downloaded file is there when it is whole, and otherwise all is as it was. */
class DownloadTest {

  private static final String HALF = "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf ";

  private final TargetDirectory directory;

  DownloadTest(@TempDir Path directory) throws IOException {
    this.directory = new TargetDirectory(directory);
  }

  @ContractTest
  void replacesWhatWasThereAndCanBeRepeated(Mode mode) throws IOException {
    try (RawServer server =
            RawServer.start(reply -> reply.send(200, "first"), reply -> reply.send(200, "second"));
        Probe probe = probe(server)) {
      ApiCall<Path> call = probe.download(directory.target());

      assertThat(mode.run(call)).isEqualTo(directory.target()).hasContent("first");
      assertThat(mode.runRaw(call).value()).isEqualTo(directory.target()).hasContent("second");
      assertThat(directory.listed()).containsExactly(directory.target());
      assertThat(server.requests()).hasSize(2);
    }
  }

  @ContractTest
  void isRetriedAsAReadWhenTheBodyBreaksOff(Mode mode) throws IOException {
    try (RawServer server =
            RawServer.start(reply -> reply.breakOff(HALF), reply -> reply.zipped("whole"));
        Probe probe = probe(server)) {
      assertThat(mode.run(probe.download(directory.target()))).hasContent("whole");
      assertThat(directory.listed()).containsExactly(directory.target());
    }
  }

  @ContractTest
  void leavesNothingWhenEveryBodyBreaksOff(Mode mode) throws IOException {
    TransportException failure = fails(mode, TransportException.class, r -> r.breakOff(HALF));

    assertThat(failure.reason()).isEqualTo(Reason.IO);
    assertThat(failure.attempts()).hasSize(3);
  }

  @ContractTest
  void leavesNothingWhenTheLimitIsExceeded(Mode mode) throws IOException {
    DecodingException failure =
        fails(mode, DecodingException.class, reply -> reply.send(200, "x".repeat(101)));

    assertThat(failure).hasMessageContaining("it is larger than 100 bytes");
    assertThat(failure.attempts()).hasSize(1);
  }

  @ContractTest
  void leavesNothingWhenThereIsNoContent(Mode mode) throws IOException {
    assertThat(fails(mode, DecodingException.class, reply -> reply.send(200, "")))
        .hasMessageContaining("the body is empty");
    assertThat(fails(mode, DecodingException.class, reply -> reply.send(206, "part")))
        .hasMessageContaining("only a 200 has the content of a file");
    assertThat(fails(mode, DecodingException.class, reply -> reply.raw("HTTP/1.1 204 No\r\n\r\n")))
        .hasMessageContaining("only a 200 has the content of a file");
  }

  @ContractTest
  void leavesNothingWhenTheVendorRejectsIt(Mode mode) throws IOException {
    ApiException failure =
        fails(
            mode,
            ApiException.NotFound.class,
            reply -> reply.json(404, "{\"code\":\"no_such_file\"}"));

    assertThat(failure.error().code()).contains("no_such_file");
  }

  private static Probe probe(RawServer server) {
    return Probe.at(server.url()).retryPolicy(FakeVendor.QUICK).maxResponseBytes(100).build();
  }

  private <F extends SdkException> F fails(Mode mode, Class<F> type, RawServer.Response response)
      throws IOException {
    try (RawServer server = RawServer.start(response);
        Probe probe = probe(server)) {
      ApiCall<Path> call = probe.download(directory.target());
      F failure = assertThrows(type, () -> mode.run(call));
      assertThrows(type, () -> mode.runRaw(call));
      assertThat(directory.target()).hasContent("before");
      assertThat(directory.listed()).containsExactly(directory.target());
      return failure;
    }
  }
}
