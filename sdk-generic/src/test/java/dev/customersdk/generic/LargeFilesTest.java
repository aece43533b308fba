package dev.customersdk.generic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.core.FileContent;
import dev.customersdk.testkit.GenericEmulator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files go from disk to the vendor and back in a JVM that could not hold the larger of them. */
class LargeFilesTest {

  private static final int MEGABYTE = 1024 * 1024;
  private static final int LARGEST_CERTIFICATE = 10;
  private static final int MORE_THAN_THE_HEAP = 80;
  private static final String HEAP = "-Xmx64m";

  @Test
  void tenMegabytesGoThereAndBackByteForByte(@TempDir Path directory) throws Exception {
    assertThereAndBack(directory, LARGEST_CERTIFICATE);
  }

  @Test
  void moreThanTheHeapGoesThereAndBackByteForByte(@TempDir Path directory) throws Exception {
    assertThereAndBack(directory, MORE_THAN_THE_HEAP);
  }

  private static void assertThereAndBack(Path directory, int megabytes) throws Exception {
    Path file = random(directory.resolve("large.bin"), megabytes);
    try (GenericEmulator generic = GenericEmulator.start()) {
      Process program =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  HEAP,
                  "-cp",
                  System.getProperty("java.class.path"),
                  ThereAndBack.class.getName(),
                  generic.baseUrl(),
                  generic.apiKey(),
                  file.toString())
              .redirectErrorStream(true)
              .start();
      try (BufferedReader output = program.inputReader()) {
        assertThat(output.readLine()).isEqualTo("sent " + (long) megabytes * MEGABYTE);
        assertThat(output.readLine()).isEqualTo("received " + (long) megabytes * MEGABYTE);
        assertThat(program.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(program.exitValue()).isZero();
      } finally {
        program.destroyForcibly();
      }
    }
    assertThat(java.nio.file.Files.mismatch(file, directory.resolve("back"))).isEqualTo(-1);
    try (var files = java.nio.file.Files.list(directory)) {
      assertThat(files.toList()).hasSize(2);
    }
  }

  private static Path random(Path file, int megabytes) throws IOException {
    Random random = new Random(4711);
    byte[] megabyte = new byte[MEGABYTE];
    try (OutputStream out = java.nio.file.Files.newOutputStream(file)) {
      for (int i = 0; i < megabytes; i++) {
        random.nextBytes(megabyte);
        out.write(megabyte);
      }
    }
    return file;
  }

  /** Uploads a file and downloads it again under another name. */
  static final class ThereAndBack {

    private ThereAndBack() {}

    public static void main(String[] args) throws IOException {
      Path file = Path.of(args[2]);
      try (GenericClient client =
          GenericClient.builder()
              .baseUrl(args[0])
              .apiKey(args[1])
              .maxResponseBytes(100L * MEGABYTE)
              .build()) {
        File uploaded =
            client
                .files()
                .upload(
                    UploadFileRequest.builder()
                        .content(FileContent.of(file))
                        .purpose(FilePurpose.CUSTOMER_INVOICE)
                        .maxBytes(100L * MEGABYTE)
                        .build());
        System.out.println("sent " + uploaded.size().orElse(0L));
        Path back = client.files().download(uploaded.id(), file.resolveSibling("back"));
        System.out.println("received " + java.nio.file.Files.size(back));
      }
    }
  }
}
