package dev.customersdk.generic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.customersdk.core.FileContent;
import dev.customersdk.core.UploadProgress;
import dev.customersdk.fixtures.FakeVendor;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad arguments are named before anything is sent. */
class FilesValidationTest {

  private static final int TEN_MEGABYTES = 10 * 1024 * 1024;

  @AutoClose
  private final FakeVendor<GenericClient> vendor =
      new FakeVendor<>(GenericClient.builder().apiKey("sk_test_1234"));

  private final Files files = vendor.client().files();

  @Test
  void filesThatCannotBeUploaded(@TempDir Path directory) throws Exception {
    Path empty = java.nio.file.Files.createFile(directory.resolve("empty.pdf"));

    assertRejected(
        "file: there is no such file",
        () -> UploadFileRequest.taxCertificate(directory.resolve("missing.pdf")));
    assertRejected("file: is a directory", () -> UploadFileRequest.taxCertificate(directory));
    assertRejected("file: is empty", () -> UploadFileRequest.taxCertificate(empty));
  }

  @Test
  void aTaxCertificateOfMoreThanTenMegabytes() {
    UploadFileRequest.Builder most =
        content(TEN_MEGABYTES).purpose(FilePurpose.TAX_DOCUMENT_CUSTOMER_UPLOAD);
    UploadFileRequest.Builder more =
        content(TEN_MEGABYTES + 1).purpose(FilePurpose.TAX_DOCUMENT_CUSTOMER_UPLOAD);

    assertThat(most.build().content().size()).isEqualTo(TEN_MEGABYTES);
    assertRejected("content: must have at most 10485760 bytes, has 10485761", () -> more.build());
    assertRejected(
        "maxBytes: must be at most 10485760 for a tax certificate, was 20000000",
        () -> more.maxBytes(20_000_000L).build());
  }

  @Test
  void theLimitOfOtherFilesIsTheCallers() {
    UploadFileRequest.Builder invoice =
        content(TEN_MEGABYTES + 1).purpose(FilePurpose.CUSTOMER_INVOICE);

    assertRejected(
        "content: must have at most 10485760 bytes, has 10485761", () -> invoice.build());
    assertThat(invoice.maxBytes(20_000_000L).build().maxBytes()).contains(20_000_000L);
    assertRejected(
        "content: must have at most 5 bytes, has 10485761", () -> invoice.maxBytes(5L).build());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a\r\nX-Forged: 1.pdf", "a\tb.pdf", "a\u0000.pdf", "a\u0085b", "a\\b.pdf"})
  void aNameThatNotEveryServerWouldReadTheSame(String name) {
    String message =
        "fileName: must not have control characters or backslashes; give it another name";

    assertRejected(message, () -> content(1).fileName(name).build());
    assertRejected(message, () -> content(1).content(FileContent.of(new byte[] {1}, name)).build());
    assertRejected("fileName: must not be empty", () -> content(1).fileName(" ").build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"pdf", "application/pdf\r\nX-Forged: 1", "a/b; c=\"d\r\n\"", "ä/b", ""})
  void whatIsNoMediaType(String text) {
    assertRejected(
        "mediaType: must be a media type such as application/pdf",
        () -> content(1).mediaType(text).build());
  }

  @Test
  void textThatWouldArriveAsAnother() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> content(1).title("half \ud83d").build())
        .withMessageStartingWith("title: character 6 of 6 is half of a surrogate pair");
  }

  @Test
  void targetsThatCannotBeWritten(@TempDir Path directory) {
    Path nowhere = directory.resolve("missing").resolve("a.pdf");

    assertRejected("target: its directory does not exist", () -> files.download("f", nowhere));
    assertRejected(
        "target: its directory does not exist", () -> files.prepare().download("f", nowhere));
    assertRejected(
        "target: is a directory; name a file in it", () -> files.download("f", directory));
    assertRejected("id: must not be empty", () -> files.download(" ", directory.resolve("a")));
  }

  @Test
  @SuppressWarnings("NullAway") // callers without a checker can do this
  void nothingAtAll() {
    assertRejected("target: must not be null", () -> files.download("f", null));
    assertRejected("request: must not be null", () -> files.upload(null));
    assertRejected("query: must not be null", () -> files.list(null));
    assertRejected("file: must not be null", () -> UploadFileRequest.taxCertificate(null));
    assertRejected("id: must not be empty", () -> files.get(""));
    assertRejected("id: must not be empty", () -> files.delete(""));
    assertRejected("title: must not be null", () -> content(1).title((String) null));
    assertRejected(
        "onProgress: must not be null", () -> content(1).onProgress((UploadProgress) null));
  }

  @Test
  void queriesThatMakeNoSense() {
    String oneCursor = "startingAfter and endingBefore: only one can be set";
    assertRejected("limit: must be from 1 to 100, was 101", () -> query().limit(101).build());
    assertRejected("limit: must be from 1 to 100, was 0", () -> query().limit(0).build());
    assertRejected(oneCursor, () -> query().startingAfter("a").endingBefore("b").build());
    assertRejected("ids: none may be empty", () -> query().addId(" ").build());
    assertRejected("fileName: must not be empty", () -> query().fileName("").build());
    assertRejected("title: must not be empty", () -> query().title(" ").build());
    assertRejected("type: must not be empty", () -> query().type(" ").build());
    assertRejected("bounds: none may be less than 0, was -1", () -> SizeRange.gt(-1));
    assertThat(SizeRange.gte(1).and(SizeRange.lt(5)).bounds())
        .isEqualTo(Map.of(RangeOperator.GTE, 1L, RangeOperator.LT, 5L));
    assertRejected("other: gt is used already", () -> SizeRange.gt(1).and(SizeRange.gt(2)));
  }

  private static ListFilesQuery.Builder query() {
    return ListFilesQuery.builder();
  }

  private static UploadFileRequest.Builder content(int size) {
    return UploadFileRequest.builder()
        .content(FileContent.of(new byte[size], "a.pdf"))
        .purpose(FilePurpose.CUSTOMER_INVOICE);
  }

  private void assertRejected(String message, ThrowingCallable call) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    assertThat(vendor.receivedCount()).isZero();
  }
}
