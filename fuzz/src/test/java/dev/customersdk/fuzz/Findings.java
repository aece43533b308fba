package dev.customersdk.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Inputs that escaped, a folder for each target.
 *
 * <p>New ones are in {@code target/findings}; those in the test resources are tried by each build.
 */
record Findings(Path folder, Set<String> noted) {

  private static final int MOST = 100;

  /** Those of this build. */
  static Findings inBuild() {
    return new Findings(Path.of("target", "findings"), new HashSet<>());
  }

  /** Those that are kept. */
  static Findings kept() {
    return new Findings(Path.of("src", "test", "resources", "findings"), new HashSet<>());
  }

  /** The inputs for a target. */
  List<Path> of(Target target) {
    Path inputs = folder.resolve(target.folder());
    if (!Files.exists(inputs)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(inputs)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes an input into a file, and says so, unless there was one that escaped likewise. */
  void note(Target target, Case escaped, byte[] input, Throwable escape) {
    if (noted.size() == MOST || !noted.add(escaped.name() + kind(escape))) {
      return;
    }
    String name = "%08x".formatted(Arrays.hashCode(input));
    try {
      Path inputs = Files.createDirectories(folder.resolve(target.folder()));
      Files.write(inputs.resolve(name), input);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    System.out.printf(
        "ESCAPE %s, %s, %s: %s%n", target, escaped.name(), name, String.join(" | ", lines(escape)));
  }

  /** The first line of the message, and where the last cause comes from. */
  private static String kind(Throwable escape) {
    Throwable cause = escape;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    StackTraceElement[] trace = cause.getStackTrace();
    return String.valueOf(escape).lines().findFirst().orElse("")
        + (trace.length == 0 ? "" : trace[0]);
  }

  private static List<String> lines(Throwable escape) {
    List<String> lines = new ArrayList<>();
    for (Throwable cause = escape; cause != null; cause = cause.getCause()) {
      cause.toString().lines().map(Findings::printable).limit(5).forEach(lines::add);
      Stream.of(cause.getStackTrace()).limit(3).forEach(frame -> lines.add("at " + frame));
    }
    return lines;
  }

  private static String printable(String line) {
    return line.substring(0, Math.min(line.length(), 600)).replaceAll("[^ -~]", "?");
  }
}
