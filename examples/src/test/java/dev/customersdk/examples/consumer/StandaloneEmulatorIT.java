package dev.customersdk.examples.consumer;

import static dev.customersdk.examples.consumer.StandaloneProcess.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The runnable jar, as somebody uses it who writes no Java. */
class StandaloneEmulatorIT {

  private static final Pattern ID = Pattern.compile("\"(cus_[0-9a-f]+)\"");
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @Test
  void keepsWhatItStoresWhenItIsKilled(@TempDir Path folder) throws Exception {
    Path state = folder.resolve("state.jsonl");
    String[] arguments = {"--vendor", "flex", "--seed-customers", "3", "--state", state + ""};
    try (StandaloneProcess first = new StandaloneProcess(arguments)) {
      String control = first.printed("control page: ");
      assertThat(get(control + "/api")).contains("\"vendor\":\"flex\"", "\"customers\":3");
      assertThat(post(control + "/api/customers", "{\"count\":2}").statusCode()).isEqualTo(201);
      await("5 customers", () -> customers(state) == 5);
    }
    try (StandaloneProcess second = new StandaloneProcess(arguments)) {
      assertThat(get(second.printed("control page: ") + "/api")).contains("\"customers\":5");
    }
  }

  @Test
  void keepsAllThatItAcknowledgedBeforeItWasEnded(@TempDir Path folder) throws Exception {
    Path state = folder.resolve("state.jsonl");
    Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    List<CompletableFuture<Void>> load;
    try (StandaloneProcess process =
        new StandaloneProcess("--vendor", "kohort", "--state", state + "")) {
      String url = process.printed("emulator: ") + "/customers";
      String key = process.printed("API key: ");
      String control = process.printed("control page: ") + "/api/customers";
      load =
          Stream.of(
                  create(url, key, "{\"emailAddress\":\"ada@example.com\"}"),
                  create(url, key, "{\"emailAddress\":\"alan@example.com\"}"),
                  create(control, key, "{\"count\":1}"),
                  create(control, key, "{\"count\":1}"))
              .map(request -> CompletableFuture.runAsync(() -> repeat(request, acknowledged)))
              .toList();
      await("load", () -> acknowledged.size() > 500);
      process.end();
    }
    for (CompletableFuture<Void> each : load) {
      each.get(60, TimeUnit.SECONDS);
    }
    String kept = Files.readString(state);
    assertThat(acknowledged).hasSizeGreaterThan(500).allMatch(kept::contains);
  }

  @Test
  void oneStateIsOneProcesses(@TempDir Path folder) throws Exception {
    String[] arguments = {"--vendor", "kohort", "--state", folder.resolve("state.jsonl") + ""};
    try (StandaloneProcess first = new StandaloneProcess(arguments)) {
      first.printed("control page: ");
      try (StandaloneProcess second = new StandaloneProcess(arguments)) {
        assertThat(second.exitCode()).isEqualTo(2);
        assertThat(second.output()).contains("state.jsonl is in use by another emulator");
      }
    }
  }

  @Test
  void faultsComeOverHttpToo() throws Exception {
    try (StandaloneProcess process =
        new StandaloneProcess("--vendor", "kohort", "--api-key", "a-key")) {
      String url = process.printed("emulator: ") + "/customers";
      String faults = process.printed("control page: ") + "/api/faults";
      String outage = "{\"fault\":\"serviceUnavailable\",\"seconds\":3600}";
      assertThat(post(faults, outage).statusCode()).isEqualTo(201);
      assertThat(send(HttpRequest.newBuilder(URI.create(url))).statusCode()).isEqualTo(503);
      assertThat(send(HttpRequest.newBuilder(URI.create(faults)).DELETE()).statusCode())
          .isEqualTo(200);
      HttpRequest.Builder right =
          HttpRequest.newBuilder(URI.create(url)).header("Authorization", "Bearer a-key");
      assertThat(send(right).statusCode()).isEqualTo(200);
      assertThat(post(faults, "{\"fault\":\"explode\"}").body())
          .startsWith("{\"error\":\"there is no fault explode; take of ");
    }
  }

  private static HttpRequest create(String url, String key, String json) {
    return HttpRequest.newBuilder(URI.create(url))
        .timeout(Duration.ofSeconds(20))
        .header("Authorization", "Bearer " + key)
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(json))
        .build();
  }

  /** Until there is nobody any more. */
  private static void repeat(HttpRequest create, Queue<String> acknowledged) {
    try {
      while (true) {
        HttpResponse<String> response = HTTP.send(create, BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        Matcher id = ID.matcher(response.body());
        assertThat(id.find()).isTrue();
        acknowledged.add(id.group(1));
      }
    } catch (IOException gone) {
      // what was waited for
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static long customers(Path state) {
    try (Stream<String> lines = Files.lines(state)) {
      return lines.filter(line -> line.contains("\"kind\":\"customer\"")).count();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String get(String url) throws Exception {
    return send(HttpRequest.newBuilder(URI.create(url))).body();
  }

  private static HttpResponse<String> post(String url, String json) throws Exception {
    return send(HttpRequest.newBuilder(URI.create(url)).POST(BodyPublishers.ofString(json)));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return HTTP.send(request.timeout(Duration.ofSeconds(20)).build(), BodyHandlers.ofString());
  }
}
