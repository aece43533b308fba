package dev.customersdk.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customersdk.testkit.junit.EmulatorExtension;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Uploads as forms: bytes stay what they are, from the request to the download. */
@ExtendWith(EmulatorExtension.class)
class GenericUploadTest {

  private static final int TEN_MEGABYTES = 10 * 1024 * 1024;

  static final GenericEmulator generic = GenericEmulator.start();

  private final Caller caller = new Caller(generic);

  @Test
  void aFormHasAFileAndTexts() throws Exception {
    byte[] content = everyByte();
    byte[] form = form(content, "Jürg 1.png", part("title", "Zeugnis ä"), purpose());

    JsonNode file = Caller.json(201, upload(form));
    HttpResponse<byte[]> download = download(file.path("id").textValue());

    assertThat(file.path("fileName").textValue()).isEqualTo("Jürg 1.png");
    assertThat(file.path("title").textValue()).isEqualTo("Zeugnis ä");
    assertThat(file.path("size").intValue()).isEqualTo(content.length);
    assertThat(file.path("type").textValue()).isEqualTo("png");
    assertThat(download.body()).isEqualTo(content);
    assertThat(download.headers().firstValue("Content-Type")).contains("image/png");
    assertThat(download.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"J_rg 1.png\"; filename*=UTF-8''J%C3%BCrg%201.png");
    assertThat(generic.requests().get(0).bodyBytes()).isEqualTo(form);
  }

  /** The forms in which clients write names: browsers', the class library of .NET, RFC 8187. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          name="file"; filename="a; filename=b.pdf"             | a; filename=b.pdf | pdf
          name=file; filename=cert.pdf; filename*=utf-8''cert.pdf | cert.pdf        | pdf
          NAME=file;FileName=cert.pdf                           | cert.pdf          | pdf
          name="file"; filename*=UTF-8''a%C3%A4.pdf             | aä.pdf            | pdf
          name=file; filename*=iso-8859-1'de'a%E4+b.pdf         | aä+b.pdf          | pdf
          name=file; filename=_.pdf; filename*=utf-8''%C3%A4.pdf | ä.pdf            | pdf
          name=file; filename*=utf-8''%C3%A4.pdf; filename=_.pdf | ä.pdf            | pdf
          name="file"; filename="blob"                          | blob              | png
          name="file"; filename="scan.2024"                     | scan.2024         | png
          name="file"                                           |                   | png
          """)
  void aNameMayBeWrittenInMoreThanOneWay(String parameters, String fileName, String type) {
    byte[] form = formOf(parameters, "image/png; name=x", new byte[] {1}, purpose());

    JsonNode file = Caller.json(201, upload(form));

    assertThat(file.path("fileName").textValue()).isEqualTo(fileName);
    assertThat(file.path("type").textValue()).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource({"application/pdf, pdf", "IMAGE/JPEG, jpg", "image/png, png"})
  void theKindOfAFileWithoutAKnownEndingIsThatOfItsPart(String mediaType, String type) {
    byte[] form = formOf("name=file; filename=blob", mediaType, new byte[] {1}, purpose());

    assertThat(Caller.json(201, upload(form)).path("type").textValue()).isEqualTo(type);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/octet-stream", "pdf", ""})
  void aCertificateThatNothingSaysIsAPdfIsNone(String mediaType) {
    assertRejected("file", formOf("name=file; filename=blob", mediaType, new byte[1], purpose()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"utf-8''%ZZ.pdf", "utf-8''%4", "no-such-charset''a.pdf", "a.pdf"})
  void aNameThatCannotBeDecodedMakesAMalformedForm(String fileName) {
    byte[] form = formOf("name=file; filename*=" + fileName, "image/png", new byte[1], purpose());

    assertThat(Caller.json(400, upload(form)).at("/errors/0/message").textValue())
        .isEqualTo("the form is malformed");
  }

  @Test
  void partsAreCheckedAsPropertiesAre() throws Exception {
    byte[] one = {1};
    assertRejected("file", form(one, "a.pdf", purpose(), part("file", "again")));
    assertRejected("purpose", form(one, "a.pdf"));
    assertRejected("title", form(one, "a.pdf", purpose(), part("title", "a"), part("title", "b")));
    assertRejected("size", form(one, "a.pdf", purpose(), part("size", "1")));
    assertRejected("file", (purpose() + "--b--\r\n").getBytes(UTF_8));
    assertThat(upload("--b\r\nbroken".getBytes(UTF_8)).statusCode()).isEqualTo(400);
  }

  @Test
  void tenMegabytesAreTheMostForACertificate() throws Exception {
    Caller.json(201, upload(form(new byte[TEN_MEGABYTES], "a.pdf", purpose())));
    assertRejected("file", form(new byte[TEN_MEGABYTES + 1], "a.pdf", purpose()));
  }

  private void assertRejected(String parameter, byte[] form) {
    assertThat(Caller.json(400, upload(form)).at("/errors/0/parameter").textValue())
        .isEqualTo(parameter);
  }

  private HttpResponse<String> upload(byte[] form) {
    return caller.send(
        caller
            .request("/files")
            .header("Content-Type", "multipart/form-data; boundary=b")
            .POST(BodyPublishers.ofByteArray(form))
            .build());
  }

  private HttpResponse<byte[]> download(String id) throws Exception {
    return HttpClient.newHttpClient()
        .send(caller.request("/files/" + id + "/content").build(), BodyHandlers.ofByteArray());
  }

  private static String purpose() {
    return part("purpose", "tax_document_customer_upload");
  }

  private static String part(String name, String text) {
    return "--b\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + text + "\r\n";
  }

  private static byte[] form(byte[] file, String fileName, String... parts) {
    return formOf("name=\"file\"; filename=\"" + fileName + "\"", "image/png", file, parts);
  }

  private static byte[] formOf(String parameters, String type, byte[] file, String... parts) {
    ByteArrayOutputStream form = new ByteArrayOutputStream();
    String head =
        "--b\r\nContent-Disposition: form-data; %s\r\nContent-Type: %s\r\n\r\n"
            .formatted(parameters, type);
    form.writeBytes(head.getBytes(UTF_8));
    form.writeBytes(file);
    form.writeBytes(("\r\n" + String.join("", parts) + "--b--\r\n").getBytes(UTF_8));
    return form.toByteArray();
  }

  private static byte[] everyByte() {
    byte[] bytes = new byte[256];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) i;
    }
    return bytes;
  }
}
