package dev.customersdk.micrometer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.testkit.Fault;
import dev.customersdk.testkit.KohortEmulator;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page shows of the JDK's own log and recorder, of a program with nothing beside it. */
class OwnJvmPageTest {

  private static final Path BIN = Path.of(System.getProperty("java.home"), "bin");

  @Test
  void theLogAndTheRecording(@TempDir Path folder) throws Exception {
    Page log = Page.read().section("The log");
    Page recording = Page.read().section("The flight recorder");
    Path settings =
        Files.writeString(folder.resolve("logging.properties"), log.block("properties"));
    Path file = folder.resolve("calls.jfr");
    try (KohortEmulator kohort = KohortEmulator.start()) {
      String id = kohort.customer().add();
      kohort.failNext(Fault.serviceUnavailable());
      String printed =
          run(
              BIN.resolve("java").toString(),
              "-Djava.util.logging.config.file=" + settings,
              "-XX:StartFlightRecording:filename=" + file,
              "-Xlog:jfr+startup=off",
              "-cp",
              withoutSlf4j(),
              PlainCall.class.getName(),
              kohort.baseUrl(),
              kohort.apiKey(),
              id);
      assertThat(Page.normalised(printed))
          .as("The log:\n%s", printed)
          .isEqualTo(Page.normalised(log.block("text")));
    }
    String events =
        run(
            BIN.resolve("jfr").toString(),
            "print",
            "--events",
            "dev.customersdk.*",
            file.toString());
    assertThat(Page.normalised(events).strip())
        .as("The flight recorder:\n%s", events)
        .isEqualTo(Page.normalised(recording.block("text")).strip());
  }

  private static String withoutSlf4j() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(path -> !path.contains("slf4j") && !path.contains("logback"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String run(String... command) throws Exception {
    List<String> words = new ArrayList<>(List.of(command));
    Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
    try {
      String output = new String(process.getInputStream().readAllBytes(), UTF_8);
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).as(output).isZero();
      return output;
    } finally {
      process.destroyForcibly();
    }
  }
}
