package dev.customersdk.generic;

import static dev.customersdk.fixtures.faults.Operation.Kind.DOWNLOAD;
import static dev.customersdk.fixtures.faults.Operation.Kind.READ;
import static dev.customersdk.fixtures.faults.Operation.Kind.VOID;
import static dev.customersdk.fixtures.faults.Operation.Kind.WRITE;
import static dev.customersdk.fixtures.models.FilledModels.TEXT;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.customersdk.core.FileContent;
import dev.customersdk.fixtures.faults.Operation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** What can be done with files, for the contracts. */
final class FileOperations {

  static final ListFilesQuery QUERY =
      ListFilesQuery.builder()
          .createdTime(TimeRange.gt(Instant.EPOCH))
          .fileName(TEXT)
          .addId("file-1")
          .purpose(FilePurpose.CUSTOMER_INVOICE)
          .size(SizeRange.gt(1))
          .title(TEXT)
          .type("pdf")
          .limit(3)
          .build();

  private static final Path TARGET = target();

  private FileOperations() {}

  static List<Operation<GenericClient>> of(String id, Function<Class<?>, String> json) {
    UploadFileRequest request = request().build();
    String file = json.apply(File.class);
    String list = "{\"hasMore\":false,\"data\":[" + file + "]}";
    return List.of(
        new Operation<>("upload file", WRITE, c -> c.files().prepare().upload(request), file),
        new Operation<>("list files", READ, c -> c.files().prepare().list(QUERY), list),
        new Operation<>("get file", READ, c -> c.files().prepare().get(id), file),
        new Operation<>("delete file", VOID, c -> c.files().prepare().delete(id), "{}"),
        new Operation<>(
            "download file", DOWNLOAD, c -> c.files().prepare().download(id, TARGET), "content"));
  }

  static UploadFileRequest.Builder request() {
    return UploadFileRequest.builder()
        .content(FileContent.of("content".getBytes(UTF_8), TEXT + ".pdf"))
        .fileName(TEXT + ".pdf")
        .title(TEXT)
        .purpose(FilePurpose.CUSTOMER_INVOICE);
  }

  private static Path target() {
    try {
      Path directory = java.nio.file.Files.createTempDirectory("downloads");
      directory.toFile().deleteOnExit();
      Path target = directory.resolve(TEXT + ".pdf");
      target.toFile().deleteOnExit();
      return target;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
