package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.net.ConnectException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LifecycleTest {

  private static final Pattern JUNIT = Pattern.compile(".*(junit|opentest4j|surefire).*");

  @Test
  void closeEndsTheServerAndMayBeCalledAgain() {
    KohortEmulator kohort = KohortEmulator.start();
    Caller caller = new Caller(kohort);
    caller.get("/customers");

    kohort.close();
    kohort.close();

    assertThatThrownBy(() -> caller.get("/customers")).hasCauseInstanceOf(ConnectException.class);
    assertThat(kohort.requestCount()).isEqualTo(1);
  }

  @Test
  void requestsAtOnceLoseNothing() throws Exception {
    ExecutorService clients = Executors.newFixedThreadPool(8);
    try (KohortEmulator kohort = KohortEmulator.start()) {
      Caller caller = new Caller(kohort);
      Callable<String> create =
          () ->
              Caller.json(caller.post("/customers", "{'emailAddress':'ada@example.com'}"))
                  .get("id")
                  .textValue();
      Set<String> ids = new HashSet<>();
      for (Future<String> created : clients.invokeAll(Collections.nCopies(200, create))) {
        ids.add(created.get());
      }

      assertThat(ids).hasSize(200);
      assertThat(kohort.customerCount()).isEqualTo(200);
      assertThat(kohort.requestCount()).isEqualTo(200);
    } finally {
      clients.shutdownNow();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"closes", "forgets"})
  void aProgramEndsWhetherItClosesOrNot(String habit) throws Exception {
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ShortProgram.class.getName(),
                habit)
            .redirectErrorStream(true)
            .start();
    try {
      assertThat(program.waitFor(30, TimeUnit.SECONDS)).isTrue();
      assertThat(program.inputReader().readLine()).isEqualTo("200");
      assertThat(program.exitValue()).isZero();
    } finally {
      program.destroyForcibly();
    }
  }

  @Test
  void needsNoJUnit() throws Exception {
    try (URLClassLoader loader =
        new URLClassLoader(classPathWithoutJUnit(), ClassLoader.getPlatformClassLoader())) {
      assertThatThrownBy(() -> loader.loadClass("org.junit.jupiter.api.extension.Extension"))
          .isInstanceOf(ClassNotFoundException.class);
      Class<?> program = loader.loadClass(ShortProgram.class.getName());

      assertThat(program).isNotSameAs(ShortProgram.class);
      assertThat(program.getMethod("status").invoke(null)).isEqualTo(200);
    }
  }

  private static URL[] classPathWithoutJUnit() throws MalformedURLException {
    List<URL> urls = new ArrayList<>();
    for (String entry :
        System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator), -1)) {
      if (!JUNIT.matcher(entry).matches()) {
        urls.add(new File(entry).toURI().toURL());
      }
    }
    return urls.toArray(URL[]::new);
  }

  /** Uses an emulator as a program without any test framework does. */
  public static final class ShortProgram {

    private ShortProgram() {}

    public static void main(String[] args) throws Exception {
      System.out.println(args[0].equals("closes") ? status() : status(KohortEmulator.start()));
    }

    public static int status() throws Exception {
      try (KohortEmulator kohort = KohortEmulator.start()) {
        return status(kohort);
      }
    }

    private static int status(KohortEmulator kohort) throws Exception {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(kohort.baseUrl() + "/customers"))
              .header("Authorization", "Bearer " + kohort.apiKey())
              .build();
      return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode();
    }
  }
}
