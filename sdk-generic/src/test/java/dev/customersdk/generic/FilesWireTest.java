package dev.customersdk.generic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.core.ApiResponse;
import dev.customersdk.core.FileContent;
import dev.customersdk.core.RequestPreview;
import dev.customersdk.fixtures.FakeVendor;
import dev.customersdk.fixtures.Fixtures;
import dev.customersdk.fixtures.RawServer;
import dev.customersdk.fixtures.ReceivedRequest;
import java.nio.file.Path;
import java.time.Instant;
import okhttp3.MediaType;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each operation on files sends, byte for byte, and what it reads. */
class FilesWireTest {

  private static final String ID = "09e2464f-9b4f-482b-ae89-732183c705be";
  private static final String FILE = Fixtures.text("file/uploaded.json");

  @AutoClose
  private final FakeVendor<GenericClient> vendor =
      new FakeVendor<>(GenericClient.builder().apiKey("sk_test_1234"));

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

  @Test
  void listsWithEveryParameter() {
    vendor.responds(200, "{\"hasMore\":false,\"data\":[" + FILE + "]}");
    ListFilesQuery query =
        ListFilesQuery.builder()
            .createdTime(TimeRange.gte(Instant.parse("2020-09-22T12:09:44Z")))
            .fileName("certificate 1.png")
            .addIds("a,b", "ä/1")
            .purpose(FilePurpose.CUSTOMER_CREDIT_MEMO)
            .size(SizeRange.gt(10).and(SizeRange.lte(20)))
            .title("Tax & more")
            .type("png")
            .limit(100)
            .startingAfter("x")
            .build();

    assertThat(files.list(query)).containsExactly(File.fromJson(FILE));

    assertReceived(
        "GET",
        "/files?purpose=customer_credit_memo&fileName=certificate%201.png"
            + "&title=Tax%20%26%20more&type=png&ids=a%2Cb&ids=%C3%A4%2F1&limit=100&startingAfter=x"
            + "&size%5Bgt%5D=10&size%5Blte%5D=20"
            + "&createdTime%5Bgte%5D=2020-09-22T12%3A09%3A44Z",
        "application/json");
  }

  @Test
  void gets() {
    vendor.responds(200, FILE);

    assertThat(files.get(ID)).isEqualTo(File.fromJson(FILE));
    assertReceived("GET", "/files/" + ID, "application/json");
  }

  @Test
  void deletes() {
    vendor.responds(204, "");

    files.delete("file/1");
    assertReceived("DELETE", "/files/file%2F1", "application/json");
  }

  @Test
  void downloads(@TempDir Path directory) throws Exception {
    Path target = directory.resolve("certificate.png");
    RawServer.Handler content =
        (number, request, reply) ->
            reply.send(
                200,
                new byte[] {0, -1, 13, 10, -128},
                "Content-Type: image/png",
                "Content-Disposition: attachment; filename=\"certificate.png\"");
    try (var serving = new FakeVendor<>(GenericClient.builder().apiKey("sk_test_1234"), content)) {
      ApiResponse<Path> response =
          serving.client().files().prepare().download(ID, target).executeRaw();

      assertThat(response.value())
          .isEqualTo(target)
          .hasBinaryContent(new byte[] {0, -1, 13, 10, -128});
      assertThat(response.headers().get("Content-Type")).isEqualTo("image/png");
      assertThat(response.headers().get("Content-Disposition"))
          .isEqualTo("attachment; filename=\"certificate.png\"");
      assertThat(response.body()).isEmpty();
      assertReceived(serving.received(), "GET", "/files/" + ID + "/content", "*/*");
    }
  }

  private static UploadFileRequest.Builder request(String name) {
    return UploadFileRequest.builder()
        .content(FileContent.of("content".getBytes(UTF_8), name))
        .purpose(FilePurpose.CUSTOMER_INVOICE);
  }

  /** A text in which B stands for the boundary, and lines end as they do in HTTP. */
  private void assertForm(String expected) {
    ReceivedRequest request = assertReceived("POST", "/files", "application/json");
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

  private ReceivedRequest assertReceived(String method, String target, String accepted) {
    assertThat(vendor.receivedCount()).isEqualTo(1);
    return assertReceived(vendor.received(), method, target, accepted);
  }

  private static ReceivedRequest assertReceived(
      ReceivedRequest request, String method, String target, String accepted) {
    assertThat(request).hasToString(method + " " + target);
    assertThat(request.header("Authorization")).containsExactly("Bearer sk_test_1234");
    assertThat(request.header("Accept")).containsExactly(accepted);
    assertThat(request.header("DigitalRiver-Version")).containsExactly("2021-12-13");
    return request;
  }
}
