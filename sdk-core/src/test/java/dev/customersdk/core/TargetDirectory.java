package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.fixtures.Soon;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A directory with one file in it, which is to be replaced by a download. */
final class TargetDirectory {

  private static final String BEFORE = "before";

  private final Path path;

  TargetDirectory(Path path) throws IOException {
    this.path = path;
    Files.writeString(target(), BEFORE);
  }

  Path path() {
    return path;
  }

  Path target() {
    return path.resolve("target");
  }

  List<Path> listed() {
    try (Stream<Path> files = Files.list(path)) {
      return files.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void awaitListed(int files) {
    assertThat(Soon.holds(() -> listed().size() == files)).as("%d files", files).isTrue();
  }

  /** What is left over may be deleted by another thread. */
  void assertUntouchedAfterAWhile() throws IOException {
    awaitListed(1);
    assertThat(target()).hasContent(BEFORE);
  }
}
