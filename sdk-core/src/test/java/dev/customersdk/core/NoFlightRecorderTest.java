package dev.customersdk.core;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.core.probe.Probe;
import dev.customersdk.fixtures.RawServer;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Calls need no flight recorder: a runtime image may lack it. */
class NoFlightRecorderTest {

  @Test
  void callsAreMadeWithoutIt() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--limit-modules",
                "java.base,java.logging,java.desktop,jdk.unsupported",
                "-cp",
                System.getProperty("java.class.path"),
                Caller.class.getName())
            .redirectErrorStream(true)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(printed).isEqualToIgnoringNewLines("jdk.jfr: false, id: 1");
  }

  /** Runs in a JVM of its own. */
  static final class Caller {

    private Caller() {}

    public static void main(String[] arguments) {
      try (RawServer server = RawServer.start(reply -> reply.json(200, "{\"id\":\"1\"}"));
          Probe probe = Probe.at(server.url()).build()) {
        String id = probe.get("1").execute().id();
        boolean recorder = ModuleLayer.boot().findModule("jdk.jfr").isPresent();
        System.out.println("jdk.jfr: " + recorder + ", id: " + id);
      }
    }
  }
}
