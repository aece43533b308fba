package dev.customersdk.generic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.core.FileContent;
import dev.customersdk.core.RequestPreview;
import dev.customersdk.fixtures.Fixtures;
import dev.customersdk.fixtures.ReceivedRequest;
import java.nio.file.Path;
import java.time.Instant;
import okhttp3.MediaType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an upload sends, byte for byte. */
class UploadWireTest extends WireContract {

  private static final String FILE = Fixtures.text("file/uploaded.json");

  private final Files files = vendor.client().files();

  @Test
  void uploadsAFileFromDiskWithEveryPart(@TempDir Path directory) throws Exception {
    vendor.responds(201, FILE);
    Path certificate =
        java.nio.file.Files.writeString(directory.resolve("certificate.png"), "not really a PNG");

    File uploaded =
        files.upload(
            UploadFileRequest.taxCertificate(certificate)
                .title("Tax certificate 2024")
                .linkExpiresTime(Instant.parse("2026-12-01T12:00:00.987Z"))
                .build());

    assertThat(uploaded).isEqualTo(File.fromJson(FILE));
    assertForm(
        """
        --B
        Content-Disposition: form-data; name="file"; filename="certificate.png"
        Content-Type: image/png

        not really a PNG
        --B
        Content-Disposition: form-data; name="purpose"

        tax_document_customer_upload
        --B
        Content-Disposition: form-data; name="fileName"

        certificate.png
        --B
        Content-Disposition: form-data; name="title"

        Tax certificate 2024
        --B
        Content-Disposition: form-data; name="linkExpiresTime"

        2026-12-01T12:00:00Z
        --B--
        """);
  }

  @Test
  void uploadsBytesUnderANameThatIsNoAscii() {
    vendor.responds(201, FILE);

    files.upload(
        UploadFileRequest.builder()
            .content(FileContent.of(new byte[] {'a', '\n', 'b'}, "a.bin"))
            .fileName("Jürg \"&\" 営業部.PDF")
            .purpose(FilePurpose.CUSTOMER_INVOICE)
            .title("one\r\nContent-Type: forged\r\n\r\ntwo \"ä\"")
            .build());

    assertForm(
        """
        --B
        Content-Disposition: form-data; name="file"; filename="Jürg %22&%22 営業部.PDF"
        Content-Type: application/pdf

        a\\nb
        --B
        Content-Disposition: form-data; name="purpose"

        customer_invoice
        --B
        Content-Disposition: form-data; name="fileName"

        Jürg "&" 営業部.PDF
        --B
        Content-Disposition: form-data; name="title"

        one
        Content-Type: forged

        two "ä"
        --B--
        """);
  }

  @Test
  void anotherMediaTypeIsSentAsItIs() {
    vendor.responds(201, FILE);

    files.upload(request("notes").mediaType("text/plain; charset=utf-8").build());

    assertThat(vendor.received().body())
        .contains("filename=\"notes\"\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n");
  }

  @Test
  void aPreviewShowsPartsAndSizesButNoContent() {
    RequestPreview preview = files.prepare().upload(request("notes").title("Ü").build()).preview();

    assertThat(preview.body())
        .contains("file: 7 bytes\npurpose: 16 bytes\nfileName: 5 bytes\ntitle: 2 bytes");
    assertThat(preview.headers().get("Content-Type")).startsWith("multipart/form-data; boundary=");
    assertThat(vendor.receivedCount()).isZero();
  }

  private static UploadFileRequest.Builder request(String name) {
    return UploadFileRequest.builder()
        .content(FileContent.of("content".getBytes(UTF_8), name))
        .purpose(FilePurpose.CUSTOMER_INVOICE);
  }

  /** A text in which B stands for the boundary, and lines end as they do in HTTP. */
  private void assertForm(String expected) {
    ReceivedRequest request = assertReceived("POST", "/files");
    assertThat(request.header("Content-Type")).hasSize(1);
    MediaType type = MediaType.get(request.header("Content-Type").get(0));
    String boundary = String.valueOf(type.parameter("boundary"));
    assertThat(type).hasToString("multipart/form-data; boundary=" + boundary);
    assertThat(boundary).matches("[0-9a-f-]{36}");
    String body =
        expected.replace("--B", "--" + boundary).replace("\n", "\r\n").replace("\\n", "\n");
    assertThat(request.body()).isEqualTo(body);
    assertThat(request.header("Content-Length"))
        .containsExactly(String.valueOf(body.getBytes(UTF_8).length));
    assertThat(request.header("Transfer-Encoding")).isEmpty();
  }
}
