package dev.customersdk.benchmarks.report;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.customersdk.benchmarks.fork.Footprint;
import dev.customersdk.benchmarks.fork.Start;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What only a new JVM shows: the start, what clients keep, and the jars they need. */
final class ForkRun {

  /** Without buffers of threads, half-used ones of which would count as kept: up to 2 MB each. */
  private static final String[] FOOTPRINT = {"-XX:+UseSerialGC", "-Xmx512m", "-XX:-UseTLAB"};

  private final Effort effort;
  private final String server;
  private final Figures figures;
  private final ClassPath classPath;
  private final Path directory;

  ForkRun(Effort effort, String server, Figures figures, Path directory) throws IOException {
    this.effort = effort;
    this.server = server;
    this.figures = figures;
    this.classPath = new ClassPath(directory);
    this.directory = directory;
  }

  void run(List<String> clients) throws IOException, InterruptedException {
    for (String client : clients) {
      measure(client);
    }
  }

  private void measure(String client) throws IOException, InterruptedException {
    Path archive = directory.resolve(client + ".jsa");
    line(client, Start.class, "-Xlog:cds=off", "-XX:ArchiveClassesAtExit=" + archive);
    List<Double> plain = new ArrayList<>();
    List<Double> archived = new ArrayList<>();
    for (int i = 0; i < effort.starts(); i++) {
      plain.add(start(client, "-Xshare:auto"));
      archived.add(start(client, "-XX:SharedArchiveFile=" + archive));
    }
    figures.put(client, Measure.START, Figure.of(plain));
    figures.put(client, Measure.START_ARCHIVED, Figure.of(archived));

    String[] kept = line(client, Footprint.class, FOOTPRINT).split(" ", -1);
    figures.put(client, Measure.FIRST_HEAP, Figure.of(Double.parseDouble(kept[0]) / 1024));
    figures.put(client, Measure.FURTHER_HEAP, Figure.of(Double.parseDouble(kept[1]) / 1024));
    figures.put(client, Measure.THREADS, Figure.of(Double.parseDouble(kept[2])));
    figures.put(client, Measure.CLASSES, Figure.of(Double.parseDouble(kept[3])));
    figures.put(client, Measure.METASPACE, Figure.of(Double.parseDouble(kept[4]) / 1024));

    List<Path> jars = classPath.of(client);
    double bytes = 0;
    for (Path jar : jars) {
      bytes += Files.size(jar);
    }
    figures.put(client, Measure.CLASS_PATH, Figure.of(bytes / 1024));
    figures.put(client, Measure.JARS, Figure.of(jars.size()));
  }

  /** Milliseconds from the launch of the JVM to its line. */
  private double start(String client, String option) throws IOException, InterruptedException {
    long before = System.nanoTime();
    Process process = launch(client, Start.class, option);
    String line = firstLine(process, client);
    double elapsed = (System.nanoTime() - before) / 1e6;
    if (!line.equals(Start.DONE)) {
      throw new IOException(client + " said " + line); // such as that the archive is unusable
    }
    process.waitFor();
    return elapsed;
  }

  private String line(String client, Class<?> main, String... options)
      throws IOException, InterruptedException {
    Process process = launch(client, main, options);
    String line = firstLine(process, client);
    process.waitFor();
    return line;
  }

  private Process launch(String client, Class<?> main, String... options) throws IOException {
    String launcher = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Stream<String> java = Stream.of(launcher, "-Dslf4j.internal.verbosity=ERROR");
    List<String> what = List.of("-cp", classPath.option(client), main.getName(), client, server);
    return new ProcessBuilder(
            Stream.of(java, Stream.of(options), what.stream()).flatMap(part -> part).toList())
        .redirectError(Redirect.INHERIT)
        .start();
  }

  private static String firstLine(Process process, String client) throws IOException {
    String line =
        new BufferedReader(new InputStreamReader(process.getInputStream(), US_ASCII)).readLine();
    if (line == null) {
      throw new IOException(client + " did not start");
    }
    return line;
  }
}
