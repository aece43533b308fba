package dev.customersdk.generic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.core.ApiResponse;
import dev.customersdk.fixtures.FakeVendor;
import dev.customersdk.fixtures.Fixtures;
import dev.customersdk.fixtures.RawServer;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each operation on files sends, byte for byte, and what it reads. */
class FilesWireTest extends WireContract {

  private static final String ID = "09e2464f-9b4f-482b-ae89-732183c705be";
  private static final String FILE = Fixtures.text("file/uploaded.json");

  private final Files files = vendor.client().files();

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
            + "&createdTime%5Bgte%5D=2020-09-22T12%3A09%3A44Z");
  }

  @Test
  void gets() {
    vendor.responds(200, FILE);

    assertThat(files.get(ID)).isEqualTo(File.fromJson(FILE));
    assertReceived("GET", "/files/" + ID);
  }

  @Test
  void deletes() {
    vendor.responds(204, "");

    files.delete("file/1");
    assertReceived("DELETE", "/files/file%2F1");
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
      assertReceived(serving, "GET", "/files/" + ID + "/content", "*/*");
    }
  }
}
