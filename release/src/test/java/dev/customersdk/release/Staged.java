package dev.customersdk.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The folder that the release is in, laid out as a repository. */
final class Staged {

  static final Path FOLDER = Path.of(System.getProperty("staged"));
  static final String VERSION = System.getProperty("version");

  private static final Path GROUP = FOLDER.resolve("dev/customersdk");
  private static final Set<String> ATTACHED = Set.of("md5", "sha1", "sha256", "sha512", "asc");

  private Staged() {}

  static List<Path> all() {
    return walk(Files::isRegularFile);
  }

  /** What is published, without checksums and signatures. */
  static List<Path> artefacts() {
    return walk(file -> Files.isRegularFile(file) && !ATTACHED.contains(extension(file)));
  }

  static Stream<StagedModule> modules() {
    return walk(folder -> folder.getParent().equals(GROUP)).stream().map(StagedModule::new);
  }

  static Stream<StagedModule> modulesWithJars() {
    return modules().filter(module -> !module.pom().getPackaging().equals("pom"));
  }

  static String extension(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static List<Path> walk(Predicate<Path> wanted) {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(wanted).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
