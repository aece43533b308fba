package dev.customersdk.benchmarks.server;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The server in a JVM of its own, so that what it allocates and does is not counted. */
public final class ServerProcess {

  /** The property that tells a JVM where the server is. */
  public static final String PROPERTY = "benchmarks.server";

  /** The process is kept, since the server ends when its input is closed. */
  private record Running(Process process, String address) {}

  private static @Nullable Running running;

  private ServerProcess() {}

  /** The address of the server: the one this JVM was told of, or one that is started now. */
  public static synchronized String address() throws IOException {
    String told = System.getProperty(PROPERTY);
    if (told != null) {
      return told;
    }
    if (running == null) {
      running = start();
    }
    return running.address();
  }

  private static Running start() throws IOException {
    Process server =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                CannedServer.class.getName())
            .redirectError(Redirect.INHERIT)
            .start();
    BufferedReader output =
        new BufferedReader(new InputStreamReader(server.getInputStream(), US_ASCII));
    String port = output.readLine();
    if (port == null) {
      throw new IOException("the server did not start");
    }
    return new Running(server, "http://127.0.0.1:" + port);
  }
}
