package dev.customersdk.examples.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.fixtures.Soon;
import java.io.IOException;
import java.io.UncheckedIOException;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The runnable jar, as somebody uses it who writes no Java. */
class StandaloneEmulatorIT {

  @Test
  void keepsWhatItStoresHoweverItEnds(@TempDir Path folder) throws Exception {
    Path state = folder.resolve("state.jsonl");
    List<String> arguments =
        List.of("--vendor", "flex", "--seed-customers", "3", "--state", state + "");
    Process first = start(folder, arguments);
    try {
      String control = printed(folder, "control page: (\\S+)");
      assertThat(get(control + "/api")).contains("\"vendor\":\"flex\"", "\"customers\":3");
      assertThat(post(control + "/api/customers", "{\"count\":2}").statusCode()).isEqualTo(201);
      assertThat(Soon.holds(() -> lines(state, "\"kind\":\"customer\"") == 5)).isTrue();
    } finally {
      first.destroyForcibly().waitFor();
    }
    Process second = start(folder, arguments);
    try {
      assertThat(get(printed(folder, "control page: (\\S+)") + "/api")).contains("\"customers\":5");
    } finally {
      second.destroyForcibly().waitFor();
    }
  }

  @Test
  void faultsComeOverHttpToo(@TempDir Path folder) throws Exception {
    Process process = start(folder, List.of("--vendor", "kohort", "--api-key", "a-key"));
    try {
      String url = printed(folder, "emulator: (\\S+)") + "/customers";
      String faults = printed(folder, "control page: (\\S+)") + "/api/faults";
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

  private static Process start(Path folder, List<String> arguments) throws IOException {
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
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(Files.writeString(folder.resolve("out"), "").toFile())
        .start();
  }

  private static String printed(Path folder, String pattern) {
    Matcher[] found = new Matcher[1];
    assertThat(
            Soon.holds(
                () -> {
                  found[0] = Pattern.compile(pattern + "\n").matcher(read(folder.resolve("out")));
                  return found[0].find();
                }))
        .as(() -> read(folder.resolve("out")))
        .isTrue();
    return found[0].group(1);
  }

  private static long lines(Path file, String text) {
    return read(file).lines().filter(line -> line.contains(text)).count();
  }

  private static String read(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
