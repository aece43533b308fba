package dev.customersdk.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.core.probe.WatchedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A download may be given up before and after anything that is done to its file. */
class PartialFileTest {

  private static final int STEPS = 20;

  @Test
  void leavesNothingWheneverItIsGivenUp(@TempDir Path directory) throws IOException {
    int last = 0;
    for (int step = 1; step <= STEPS; step++) {
      last = Math.max(last, stepsWhenGivenUpAt(step, directory));

      try (Stream<Path> left = Files.list(directory)) {
        assertThat(left).as("given up at step " + step).isEmpty();
      }
    }
    assertThat(last).as("steps there are").isBetween(4, STEPS);
  }

  private static int stepsWhenGivenUpAt(int step, Path directory) {
    AtomicInteger steps = new AtomicInteger();
    List<PartialFile> files = new ArrayList<>();
    WatchedFiles.Watcher watcher =
        deed -> {
          if (steps.incrementAndGet() == step) {
            files.forEach(PartialFile::close);
          }
        };
    files.add(new PartialFile(WatchedFiles.watched(directory.resolve("target"), watcher)));
    try (PartialFile file = files.get(0)) {
      var unused = file.take(new Buffer().writeUtf8("personal"), 100);
    } catch (IOException e) {
      // nobody waits for it
    }
    return steps.get();
  }
}
