package dev.customersdk.examples;

import dev.customersdk.generic.File;
import dev.customersdk.generic.GenericClient;
import dev.customersdk.generic.PreparedFiles;
import dev.customersdk.generic.UploadFileRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A tax certificate, from disk to the vendor and back. */
final class GenericFilesTour {

  private static final int SIZE = 200_000;

  private GenericFilesTour() {}

  static void show(Narrator narrator, GenericClient generic) {
    try {
      Path scan = Files.write(Files.createTempFile("certificate", ".pdf"), new byte[SIZE]);
      Path copy = Files.createTempFile("copy", ".pdf");
      try {
        upload(narrator, generic.files().prepare(), scan, copy);
      } finally {
        Files.delete(scan);
        Files.delete(copy);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void upload(Narrator narrator, PreparedFiles files, Path scan, Path copy) {
    List<Long> heard = new ArrayList<>();
    UploadFileRequest request =
        UploadFileRequest.taxCertificate(scan)
            .fileName("certificate.pdf")
            .title("Tax certificate 2026")
            .onProgress((sent, total) -> heard.add(sent))
            .build();
    File file =
        narrator.step("Upload a tax certificate", files.upload(request), GenericFilesTour::inWords);
    narrator.remark("bytes on their way, as they were heard of: " + heard);
    narrator.step(
        "Download it again",
        files.download(file.id(), copy),
        there -> there.toFile().length() + " bytes, in place once they were all there");
    narrator.step("Delete it", files.delete(file.id()), nothing -> "done");
  }

  private static String inWords(File file) {
    return file.fileName().orElse("no name") + ", " + file.size().orElse(0L) + " bytes";
  }
}
