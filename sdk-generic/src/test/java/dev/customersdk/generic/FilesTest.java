package dev.customersdk.generic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.customersdk.core.ApiException;
import dev.customersdk.core.FileContent;
import dev.customersdk.testkit.GenericEmulator;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files at the emulator, and files as conflicting documents describe them. */
class FilesTest {

  @AutoClose private final GenericEmulator emulator = GenericEmulator.start();

  @AutoClose
  private final GenericClient client =
      GenericClient.builder().baseUrl(emulator.baseUrl()).apiKey(emulator.apiKey()).build();

  @Test
  void aFileLivesUntilItIsDeleted(@TempDir Path directory) {
    byte[] content = "%PDF\r\n--\u0000\u00ff".getBytes(UTF_8);
    File file =
        client
            .files()
            .upload(
                UploadFileRequest.builder()
                    .content(FileContent.of(content, "a \"1\" ä.pdf"))
                    .purpose(FilePurpose.TAX_DOCUMENT_CUSTOMER_UPLOAD)
                    .title("with \"quotes\",\r\nlines and 営業部")
                    .linkExpiresTime(Instant.parse("2030-01-01T00:00:00Z"))
                    .build());

    assertThat(file.fileName()).contains("a \"1\" ä.pdf");
    assertThat(file.title()).contains("with \"quotes\",\r\nlines and 営業部");
    assertThat(file.links()).hasSize(1);
    assertThat(file.toString())
        .contains("url=***")
        .doesNotContain(file.url().orElseThrow(), file.links().get(0).url().orElseThrow());
    assertThat(client.files().list()).containsExactly(file);
    assertThat(client.files().get(file.id())).isEqualTo(file);
    assertThat(client.files().download(file.id(), directory.resolve("copy")))
        .hasBinaryContent(content);
    client.files().delete(file.id());
    Path target = directory.resolve("none");
    assertThrows(ApiException.NotFound.class, () -> client.files().get(file.id()));
    assertThrows(ApiException.NotFound.class, () -> client.files().download(file.id(), target));
    assertThrows(ApiException.NotFound.class, () -> client.files().delete(file.id()));
    assertThat(target).doesNotExist();
  }

  @Test
  void whatTheGuideOnFilesSpellsOtherwiseIsReadToo() {
    File file =
        File.fromJson(
            "{\"id\":\"file_1\",\"purpose\":\"customer_tax_invoice\","
                + "\"url\":\"https://files.digitalriver.com/file_1/contents\","
                + "\"links\":[{\"id\":\"link_1\",\"url\":\"https://x\"}]}");

    assertThat(file.purpose().orElseThrow().known()).isEmpty();
    assertThat(file.purpose().orElseThrow().wireValue()).isEqualTo("customer_tax_invoice");
    assertThat(file.url()).contains("https://files.digitalriver.com/file_1/contents");
    assertThat(file.links().get(0).id()).contains("link_1");
  }
}
