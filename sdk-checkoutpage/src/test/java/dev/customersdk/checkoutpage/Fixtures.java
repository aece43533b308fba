package dev.customersdk.checkoutpage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The documented examples, in files named kind/name.json. */
final class Fixtures {

  private static final Path FOLDER = Path.of("src/test/resources/fixtures");

  private Fixtures() {}

  static List<String> names() {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> names(String kind) {
    return names().stream().filter(name -> kindOf(name).equals(kind)).toList();
  }

  static String kindOf(String name) {
    return name.substring(0, name.indexOf('/'));
  }

  static String text(String name) {
    try {
      return Files.readString(FOLDER.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
