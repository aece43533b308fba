package dev.customersdk.examples.cli.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.customersdk.examples.cli.Cli;
import dev.customersdk.examples.cli.console.Terminal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that somebody writes while it is imported: at each call here. */
class ChangingFileTest {

  /** More than a reader takes at once. */
  private static final String LONG =
      "{\"emailAddress\":\"a@example.com\",\"metadata\":{\"x\":\"%s\"}}\n";

  private interface Change {
    void make() throws IOException;
  }

  private final AtomicInteger arrived = new AtomicInteger();
  private Path file;
  private Change change = () -> {};
  private HttpServer vendor;

  @BeforeEach
  void start(@TempDir Path directory) throws IOException {
    file = directory.resolve("c.jsonl");
    Files.writeString(file, LONG.formatted("x".repeat(100_000)).repeat(3));
    vendor = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    vendor.createContext(
        "/",
        call -> {
          arrived.incrementAndGet();
          call.getRequestBody().readAllBytes();
          change.make();
          byte[] body = "{\"id\":\"cus_1\"}".getBytes(StandardCharsets.UTF_8);
          call.getResponseHeaders().add("Content-Type", "application/json");
          call.sendResponseHeaders(201, body.length);
          call.getResponseBody().write(body);
          call.close();
        });
    vendor.start();
  }

  @AfterEach
  void stop() {
    vendor.stop(0);
  }

  @Test
  void whatIsAddedIsNotSentUnchecked() {
    change =
        () ->
            Files.writeString(
                file, "{\"emailAddress\":\"c@example.com\"}\n", StandardOpenOption.APPEND);

    Cli cli = run();

    assertThat(cli.status()).as(cli.err()).isZero();
    assertThat(cli.out())
        .isEqualTo("3 rows: 3 done (0 before), 0 rejected, 0 unclear, 0 invalid, 0 left\n");
    assertThat(arrived).hasValue(3);
  }

  @Test
  void aRowThatBecomesWrongEndsTheImportWithAReport() throws IOException {
    String all = Files.readString(file);
    change = () -> Files.writeString(file, all.substring(0, all.length() - 3) + "\n");

    Cli cli = run();

    assertThat(cli.status()).as("something was sent").isEqualTo(1);
    assertThat(cli.out()).contains("3 rows: 2 done (0 before)", "1 left");
    assertThat(cli.err()).startsWith("customers: the row: is no JSON");
  }

  private Cli run() {
    String url = "http://127.0.0.1:" + vendor.getAddress().getPort();
    return Cli.run(
        Map.of("KOHORT_API_KEY", "sk_test_x", "KOHORT_BASE_URL", url),
        Terminal.none(),
        "",
        "kohort",
        "import",
        file.toString(),
        "--parallel",
        "1");
  }
}
