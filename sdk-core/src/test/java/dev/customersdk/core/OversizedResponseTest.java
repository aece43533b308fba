package dev.customersdk.core;

import static dev.customersdk.core.Http2Frames.DATA;
import static dev.customersdk.core.Http2Frames.END_HEADERS;
import static dev.customersdk.core.Http2Frames.HEADERS;
import static dev.customersdk.core.Http2Frames.beginning;
import static dev.customersdk.core.Http2Frames.frame;
import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.core.probe.Probe;
import dev.customersdk.fixtures.ContractTest;
import dev.customersdk.fixtures.Mode;
import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A response that is too large ends its connection also where the server then falls silent. */
class OversizedResponseTest {

  private final CountDownLatch hungUp = new CountDownLatch(1);

  @ContractTest
  void closesAConnectionThatNobodyElseUses(Mode mode) throws Exception {
    try (WireServer server = new Silent();
        Probe probe =
            Probe.at(server.url())
                .httpClient(server.client().build())
                .maxResponseBytes(10_000)
                .build()) {
      assertThat(Ending.of(() -> mode.run(probe.get("1"))))
          .isEqualTo("1 DecodingException PROCESSED 200");
      assertThat(hungUp.await(10, TimeUnit.SECONDS)).isTrue();
    }
  }

  private final class Silent extends WireServer {

    Silent() throws IOException {
      super(WireProtocol.HTTP_2);
      begin();
    }

    @Override
    void serve(Socket socket) throws IOException {
      int stream = Http2Frames.untilRequest(socket.getInputStream());
      byte[] headers = frame(HEADERS, END_HEADERS, stream, (byte) 0x88);
      socket.getOutputStream().write(beginning(headers, frame(DATA, 0, stream, new byte[16_000])));
      try {
        while (socket.getInputStream().read() >= 0) {
          // whatever it still says
        }
      } finally {
        hungUp.countDown();
      }
    }
  }
}
