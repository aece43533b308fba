package dev.customersdk.examples.cli.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.customersdk.examples.cli.Cli;
import dev.customersdk.examples.cli.console.Terminal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A vendor that responds only when three calls are there, and counts how many are. */
class ParallelImportTest {

  private final CyclicBarrier three = new CyclicBarrier(3);
  private final AtomicInteger now = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final AtomicInteger arrived = new AtomicInteger();
  private final AtomicInteger unannounced = new AtomicInteger();
  @TempDir private Path directory;
  private Path file;
  private HttpServer vendor;

  @BeforeEach
  void start() throws IOException {
    file = directory.resolve("c.jsonl");
    vendor = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    vendor.setExecutor(threads);
    vendor.createContext("/", this::respond);
    vendor.start();
  }

  @AfterEach
  void stop() {
    vendor.stop(0);
    threads.shutdownNow();
  }

  @Test
  void makesAsManyCallsAtOnceAsItWasToldAndShowsHowFarItIs() throws IOException {
    Files.writeString(file, ImportedFile.kohortCustomers(12));
    String url = "http://127.0.0.1:" + vendor.getAddress().getPort();

    Cli cli =
        Cli.run(
            Map.of("KOHORT_API_KEY", "sk_test_x", "KOHORT_BASE_URL", url),
            new Terminal(true, true, 80),
            "",
            "kohort",
            "import",
            file.toString(),
            "--parallel",
            "3");

    assertThat(cli.out())
        .isEqualTo("12 rows: 12 done (0 before), 0 rejected, 0 unclear, 0 invalid, 0 left\n");
    assertThat(cli.err()).contains("[", " of 12, 0 unclear").endsWith("\r\033[K");
    assertThat(most).hasValue(3);
    assertThat(unannounced).as("calls that the journal did not know of").hasValue(0);
  }

  private void respond(HttpExchange call) throws IOException {
    int calls = arrived.incrementAndGet(); // first: more may arrive while the journal is read
    Path journal = Path.of(file + ".journal");
    long started = Files.readString(journal).lines().filter(it -> it.contains("STARTED")).count();
    if (calls > started) {
      unannounced.incrementAndGet();
    }
    most.accumulateAndGet(now.incrementAndGet(), Math::max);
    try {
      three.await(20, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new IOException("nobody else came", e);
    }
    now.decrementAndGet();
    byte[] body = "{\"id\":\"cus_1\"}".getBytes(StandardCharsets.UTF_8);
    call.getRequestBody().readAllBytes();
    call.getResponseHeaders().add("Content-Type", "application/json");
    call.sendResponseHeaders(201, body.length);
    call.getResponseBody().write(body);
    call.close();
  }
}
