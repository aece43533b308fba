package dev.customersdk.generic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.core.FileContent;
import dev.customersdk.fixtures.OwnJvm;
import dev.customersdk.testkit.GenericEmulator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files go from disk to the vendor and back in a JVM that could not hold the larger of them. */
class LargeFilesTest {

  private static final int MEGABYTE = 1024 * 1024;
  private static final int LARGEST_CERTIFICATE = 10;
  private static final int MORE_THAN_THE_HEAP = 80;
  private static final int PATIENCE_SECONDS = 60;
  private static final List<String> HEAP = List.of("-Xmx64m");

  @Test
  void theLargestCertificateGoesThereAndBackByteForByte(@TempDir Path directory) throws Exception {
    assertThereAndBack(
        random(directory.resolve("certificate.pdf"), LARGEST_CERTIFICATE),
        FilePurpose.TAX_DOCUMENT_CUSTOMER_UPLOAD);
  }

  @Test
  void moreThanTheHeapGoesThereAndBackByteForByte(@TempDir Path directory) throws Exception {
    assertThereAndBack(
        random(directory.resolve("invoices.bin"), MORE_THAN_THE_HEAP),
        FilePurpose.CUSTOMER_INVOICE);
  }

  private static void assertThereAndBack(Path file, FilePurpose purpose) throws Exception {
    long size = java.nio.file.Files.size(file);
    try (GenericEmulator generic = GenericEmulator.start()) {
      List<String> arguments =
          List.of(generic.baseUrl(), generic.apiKey(), file.toString(), purpose.name());
      assertThat(OwnJvm.lines(PATIENCE_SECONDS, HEAP, ThereAndBack.class, arguments))
          .containsExactly("sent " + size, "received " + size);
    }
    assertThat(java.nio.file.Files.mismatch(file, file.resolveSibling("back"))).isEqualTo(-1);
    try (var files = java.nio.file.Files.list(file.getParent())) {
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
        File uploaded = client.files().upload(request(file, FilePurpose.valueOf(args[3])));
        System.out.println("sent " + uploaded.size().orElse(0L));
        Path back = client.files().download(uploaded.id(), file.resolveSibling("back"));
        System.out.println("received " + java.nio.file.Files.size(back));
      }
    }

    private static UploadFileRequest request(Path file, FilePurpose purpose) {
      return purpose == FilePurpose.TAX_DOCUMENT_CUSTOMER_UPLOAD
          ? UploadFileRequest.taxCertificate(file).build()
          : UploadFileRequest.builder()
              .content(FileContent.of(file))
              .purpose(purpose)
              .maxBytes(100L * MEGABYTE)
              .build();
    }
  }
}
