package dev.customersdk.fuzz;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Jazzer in a JVM of its own, which makes inputs and keeps those that reach new code.
 *
 * <p>To begin with it looks through the class path, for which 64 MB are too little. So the heap is
 * larger, and {@link Fuzz} occupies what is more.
 *
 * @param name of its folder and its log
 * @param targets take turns
 * @param inputs how many are tried
 * @param sockets whether the clients' requests go through sockets
 */
record Campaign(String name, List<Target> targets, long inputs, boolean sockets) {

  private static final Path FOLDER = Path.of("target", "campaigns");
  private static final long SHORT = 100_000;

  /** How many bytes an input may have; libFuzzer would cut a longer seed off. */
  private static final int LONGEST = 16 * 1024;

  /** What Jazzer looks for in other programs; to load it takes two seconds. */
  private static final String SANITIZERS =
      Stream.of(
              "BigDecimal",
              "ClojureLangHooks",
              "Deserialization",
              "ExpressionLanguageInjection",
              "FilePathTraversal",
              "LdapInjection",
              "NamingContextLookup",
              "OsCommandInjection",
              "ReflectiveCall",
              "RegexInjection",
              "RegexRoadblocks",
              "ScriptEngineInjection",
              "ServerSideRequestForgery",
              "SqlInjection",
              "TemplateInjection",
              "UnsafeSanitizer",
              "XPathInjection",
              "XmlParserSsrfGuidance")
          .map("com.code_intelligence.jazzer.sanitizers."::concat)
          .collect(Collectors.joining(":"));

  /** Runs to the end. */
  List<Count> run() throws IOException, InterruptedException {
    Path folder = emptied(FOLDER.resolve(name));
    Path seeds = writeSeeds(folder);
    Process process = new ProcessBuilder(command(folder, seeds)).redirectErrorStream(true).start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    List<Count> counts = new ArrayList<>();
    try (BufferedReader output = process.inputReader();
        PrintWriter log = new PrintWriter(Files.newBufferedWriter(folder.resolve("log")))) {
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        log.println(line);
        Count.parse(line).ifPresent(counts::add);
        if (line.startsWith("ESCAPE")) {
          System.out.println(line);
        }
      }
      if (process.waitFor() != 0) { // a hang, or a JVM that died; the input lies in the folder
        throw new AssertionError("the campaign broke off, see fuzz/" + folder.resolve("log"));
      }
    } finally {
      process.destroyForcibly();
    }
    return counts;
  }

  /** Without what an earlier build left there. */
  private static Path emptied(Path folder) throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> old = Files.walk(folder)) {
      for (Path each : old.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
    return Files.createDirectory(folder);
  }

  private List<String> command(Path folder, Path seeds) throws IOException {
    return List.of(
        ProcessHandle.current().info().command().orElseThrow(),
        "-Xmx" + (64 + Fuzz.OCCUPIED) + "m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=" + (inputs < SHORT ? 1 : 4), // what is over soon compiles little
        "-XX:+EnableDynamicAgentLoading",
        "-Dfuzz.targets=" + targets.stream().map(Enum::name).collect(Collectors.joining(",")),
        "-Dfuzz.sockets=" + sockets,
        "-cp",
        classPath(),
        "com.code_intelligence.jazzer.Jazzer",
        "--target_class=" + Fuzz.class.getName(),
        "--instrumentation_includes=dev.customersdk.**:com.fasterxml.jackson.core.json.**",
        "--instrumentation_excludes=dev.customersdk.fuzz.**:dev.customersdk.fixtures.**",
        "--trace=cov",
        "--custom_hook_includes=none.**",
        "--disabled_hooks=" + SANITIZERS,
        "--mutator_framework=false",
        "-runs=" + inputs,
        "-seed=" + Effort.SEED,
        "-timeout=30",
        "-max_len=" + LONGEST,
        "-dict=" + Words.writeTo(folder.resolve("words")),
        "-artifact_prefix=" + folder + "/",
        Files.createDirectory(folder.resolve("corpus")).toString(),
        seeds.toString());
  }

  /** Without what only tests need: Jazzer would look through it, too. */
  private static String classPath() {
    return Stream.of(System.getProperty("java.class.path", "").split(File.pathSeparator))
        .filter(entry -> !entry.matches(".*\\b(jqwik|junit|surefire|assertj|bytebuddy)\\b.*\\.jar"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private Path writeSeeds(Path folder) throws IOException {
    Path inputs = Files.createDirectory(folder.resolve("seeds"));
    for (int i = 0; i < targets.size(); i++) {
      List<Case> cases = targets.get(i).cases();
      for (int j = 0; j < cases.size(); j++) {
        List<byte[]> seeds = cases.get(j).inputs();
        for (int k = 0; k < seeds.size(); k++) {
          ByteArrayOutputStream input = new ByteArrayOutputStream();
          input.write(i);
          input.write(j);
          input.write(seeds.get(k));
          if (input.size() > LONGEST) {
            throw new AssertionError("a seed that would be cut off, of " + cases.get(j).name());
          }
          Files.write(inputs.resolve(i + "-" + j + "-" + k), input.toByteArray());
        }
      }
    }
    return inputs;
  }
}
