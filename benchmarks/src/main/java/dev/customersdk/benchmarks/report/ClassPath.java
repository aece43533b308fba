package dev.customersdk.benchmarks.report;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What each client needs on its class path, as jars: an archive of classes takes nothing else. */
final class ClassPath {

  private static final String OKHTTP = "okhttp-jvm okio-jvm kotlin-stdlib-2 annotations-13";
  private static final String SHIMS = " okhttp-5 okio-3";
  private static final String DATABIND = " jackson-core jackson-databind jackson-annotations";
  private static final String TIMES = " jackson-datatype-jdk8 jackson-datatype-jsr310";

  private final List<Path> jars = new ArrayList<>();

  /** Packs the modules of the reactor, whose classes lie in directories, into the directory. */
  ClassPath(Path directory) throws IOException {
    Files.createDirectories(directory);
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      Path path = Path.of(entry).toAbsolutePath();
      jars.add(Files.isDirectory(path) ? pack(path, directory) : path);
    }
  }

  /** The jars that the client brings into an application. */
  List<Path> of(String client) {
    int dash = client.indexOf('-');
    String way = dash < 0 ? client : client.substring(0, dash);
    Stream<String> own = way.equals("sdk") ? Stream.of(client) : Stream.empty();
    List<String> names = Stream.concat(Stream.of(names(way).split(" ", -1)), own).toList();
    return jars.stream()
        .filter(jar -> names.stream().anyMatch(jar.getFileName().toString()::startsWith))
        .toList();
  }

  /** How the names of the jars begin; a client that needs more does not start. */
  private static String names(String way) {
    return switch (way) {
      case "floor" -> OKHTTP + " jackson-core";
      case "databind" -> OKHTTP + DATABIND;
      case "sdk" -> OKHTTP + DATABIND + TIMES + " jspecify sdk-core";
      case "retrofit" -> OKHTTP + SHIMS + DATABIND + " retrofit converter-jackson";
      case "stripe" -> "stripe gson";
      case "square" -> OKHTTP + SHIMS + DATABIND + TIMES + " square";
      case "gocardless" ->
          OKHTTP
              + SHIMS
              + " gocardless gson error_prone guava failureaccess listenablefuture j2objc slf4j"
              + " commons-codec jsr305";
      case "openai" ->
          OKHTTP
              + SHIMS
              + DATABIND
              + TIMES
              + " openai swagger kotlin classmate jackson-module-kotlin jsonschema error_prone"
              + " slf4j";
      default -> throw new IllegalArgumentException("no client " + way);
    };
  }

  /** The same as an option of the launcher, with the benchmarks themselves. */
  String option(String client) {
    return Stream.concat(
            jars.stream().filter(jar -> jar.getFileName().toString().equals("benchmarks.jar")),
            of(client).stream())
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** Named after the module, whose classes are in target/classes. */
  private static Path pack(Path classes, Path directory) throws IOException {
    Path module = classes.resolve("../..").normalize().getFileName();
    Path jar = directory.resolve(module + ".jar");
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(file);
        Stream<Path> files = Files.walk(classes)) {
      files.filter(Files::isRegularFile).sorted().forEach(from -> add(from, classes, entries));
    }
    return jar;
  }

  private static void add(Path file, Path classes, JarOutputStream entries) {
    try {
      String name = classes.relativize(file).toString().replace(File.separatorChar, '/');
      entries.putNextEntry(new JarEntry(name));
      Files.copy(file, entries);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
