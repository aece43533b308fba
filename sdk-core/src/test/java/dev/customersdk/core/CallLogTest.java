package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.core.probe.Probe;
import dev.customersdk.fixtures.ContractTest;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.RawServer;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What the log holds of a call, through the JDK's own logging. */
class CallLogTest {

  private static final Logger LOGGER = Logger.getLogger("dev.customersdk.calls");

  private final Queue<String> lines = new ConcurrentLinkedQueue<>();
  private final Handler handler =
      new Handler() {
        @Override
        public void publish(LogRecord line) {
          lines.add(line.getLevel() + " " + line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };
  private @Nullable Level before;

  @BeforeEach
  void listen() {
    before = LOGGER.getLevel();
    handler.setLevel(Level.ALL);
    LOGGER.addHandler(handler);
  }

  @AfterEach
  void leave() {
    LOGGER.setLevel(before);
    LOGGER.removeHandler(handler);
  }

  @ContractTest
  void hasCallsAndTheirAttempts(Mode mode) throws Exception {
    LOGGER.setLevel(Level.FINER);
    call(mode);
    assertThat(lines)
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .matches(
                        "FINER probe GET /things/\\{id} 200 after \\d+ ms \\(attempt 1,"
                            + " outcome PROCESSED, request req-7, call [0-9a-f]{16}\\)"),
            line ->
                assertThat(line)
                    .matches(
                        "FINE probe GET /things/\\{id} 200 after \\d+ ms \\(1 attempt,"
                            + " outcome PROCESSED, request req-7, call [0-9a-f]{16}\\)"));
  }

  @ContractTest
  void hasCallsOnly(Mode mode) throws Exception {
    LOGGER.setLevel(Level.FINE);
    call(mode);
    assertThat(lines).hasSize(1);
  }

  @ContractTest
  void hasNothingUnlessItIsAskedFor(Mode mode) throws Exception {
    LOGGER.setLevel(Level.INFO);
    call(mode);
    assertThat(lines).isEmpty();
  }

  private static void call(Mode mode) throws Exception {
    try (RawServer server =
            RawServer.start(reply -> reply.json(200, "{\"id\":\"1\"}", "X-Request-Id: req-7"));
        Probe probe = Probe.at(server.url()).build()) {
      assertThat(mode.run(probe.get("1")).id()).isEqualTo("1");
    }
  }
}
