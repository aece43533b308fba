package dev.customersdk.examples.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The runnable jar, as somebody uses it who writes no Java. */
class StandaloneEmulatorIT {

  @Test
  void keepsWhatItStoresHoweverItEnds(@TempDir Path folder) throws Exception {
    Path state = folder.resolve("state.jsonl");
    List<String> arguments =
        List.of("--vendor", "flex", "--seed-customers", "3", "--state", state + "");
    Process first = start(arguments);
    try {
      String control = printed(first, "control page: ");
      assertThat(get(control + "/api")).contains("\"vendor\":\"flex\"", "\"customers\":3");
      assertThat(post(control + "/api/customers", "{\"count\":2}").statusCode()).isEqualTo(201);
      awaitCustomers(5, state);
    } finally {
      first.destroyForcibly().waitFor();
    }
    Process second = start(arguments);
    try {
      assertThat(get(printed(second, "control page: ") + "/api")).contains("\"customers\":5");
    } finally {
      second.destroyForcibly().waitFor();
    }
  }

  @Test
  void faultsComeOverHttpToo() throws Exception {
    Process process = start(List.of("--vendor", "kohort", "--api-key", "a-key"));
    try {
      String url = printed(process, "emulator: ") + "/customers";
      String faults = printed(process, "control page: ") + "/api/faults";
      String outage = "{\"fault\":\"serviceUnavailable\",\"seconds\":3600}";
      assertThat(post(faults, outage).statusCode()).isEqualTo(201);
      assertThat(send(HttpRequest.newBuilder(URI.create(url))).statusCode()).isEqualTo(503);
      assertThat(send(HttpRequest.newBuilder(URI.create(faults)).DELETE()).statusCode())
          .isEqualTo(200);
      HttpRequest.Builder right =
          HttpRequest.newBuilder(URI.create(url)).header("Authorization", "Bearer a-key");
      assertThat(send(right).statusCode()).isEqualTo(200);
      assertThat(post(faults, "{\"fault\":\"explode\"}").body())
          .isEqualTo("{\"error\":\"there is no fault explode\"}");
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private static Process start(List<String> arguments) throws IOException {
    Path jar;
    try (var jars = Files.list(Path.of("../sdk-testkit/target"))) {
      jar =
          jars.filter(each -> each.toString().endsWith("-standalone.jar"))
              .findFirst()
              .orElseThrow();
    }
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", jar.toString(), "--port", "0", "--control-port", "0"));
    command.addAll(arguments);
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  /** What stands behind these words in a line that is still to be read. */
  private static String printed(Process process, String words) throws IOException {
    BufferedReader output = process.inputReader();
    StringBuilder read = new StringBuilder();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      if (line.contains(words)) {
        return line.substring(line.indexOf(words) + words.length());
      }
      read.append(line).append('\n');
    }
    throw new AssertionError("no " + words + " in:\n" + read);
  }

  private static void awaitCustomers(int number, Path state) throws IOException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (!Files.exists(state) || customers(state) != number) {
      assertThat(System.nanoTime()).as("%s customers in time", number).isLessThan(end);
      Thread.onSpinWait();
    }
  }

  private static long customers(Path state) throws IOException {
    return Files.readAllLines(state).stream()
        .filter(line -> line.contains("\"kind\":\"customer\""))
        .count();
  }

  private static String get(String url) throws Exception {
    return send(HttpRequest.newBuilder(URI.create(url))).body();
  }

  private static HttpResponse<String> post(String url, String json) throws Exception {
    return send(HttpRequest.newBuilder(URI.create(url)).POST(BodyPublishers.ofString(json)));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }
}
