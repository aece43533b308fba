package dev.customersdk.testkit.generic;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.customersdk.testkit.server.EmulatorRequest;
import dev.customersdk.testkit.vendor.ApiFailure;
import dev.customersdk.testkit.vendor.Timestamps;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import okhttp3.MediaType;
import okio.ByteString;

/** What an upload says of a file, by whatever media type it says it. */
record FileForm(ByteString content, String mediaType, Map<String, String> texts) {

  private static final String CERTIFICATE = "tax_document_customer_upload";
  private static final int LARGEST_CERTIFICATE = 10 * 1024 * 1024;

  /** The specification's, and the one that only the guide names. */
  private static final Set<String> PURPOSES =
      Set.of(CERTIFICATE, "customer_invoice", "customer_credit_memo", "customer_tax_invoice");

  private static final Map<String, String> MEDIA_TYPES =
      Map.of("pdf", "application/pdf", "jpg", "image/jpeg", "png", "image/png");

  static FileForm of(EmulatorRequest request) {
    return FileFormReader.read(request).checked();
  }

  private FileForm checked() {
    require(PURPOSES.contains(text("purpose")), "purpose", "must be one of " + PURPOSES);
    if (texts.containsKey("linkExpiresTime")) {
      require(linkExpires().isPresent(), "linkExpiresTime", "must be a date-time");
    }
    if (text("purpose").equals(CERTIFICATE)) {
      require(content.size() <= LARGEST_CERTIFICATE, "file", "must have at most 10 MB");
      require(MEDIA_TYPES.containsKey(type()), "file", "must be a PDF, JPG or PNG");
    }
    return this;
  }

  private void require(boolean holds, String parameter, String problem) {
    if (!holds) {
      throw ApiFailure.badParameter(
          parameter, TextNode.valueOf(text(parameter)), parameter + " " + problem);
    }
  }

  private String text(String name) {
    return texts.getOrDefault(name, "");
  }

  Optional<String> linkExpires() {
    Optional<Instant> time = Timestamps.parse(text("linkExpiresTime"));
    return time.map(Timestamps::seconds);
  }

  /** What the file is shown with, beside what the store adds. */
  ObjectNode properties() {
    ObjectNode file = JsonNodeFactory.instance.objectNode();
    for (String name : Set.of("fileName", "purpose", "title")) {
      if (texts.containsKey(name)) {
        file.put(name, text(name));
      }
    }
    file.put("size", content.size());
    if (!type().isEmpty()) {
      file.put("type", type());
    }
    return file;
  }

  /** The ending of the name, unless only the media type is a known one; empty without either. */
  private String type() {
    String ending = ending(text("fileName"));
    return MEDIA_TYPES.containsKey(ending) ? ending : typeOfMedia().orElse(ending);
  }

  private Optional<String> typeOfMedia() {
    MediaType media = MediaType.parse(mediaType);
    String plain = media == null ? "" : media.type() + "/" + media.subtype();
    return MEDIA_TYPES.keySet().stream()
        .filter(type -> plain.equals(MEDIA_TYPES.get(type)))
        .findFirst();
  }

  /** In small letters; empty without one. */
  private static String ending(String name) {
    int dot = name.lastIndexOf('.');
    String ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    return ending.equals("jpeg") ? "jpg" : ending;
  }

  /** With the name in the two spellings of HTTP, if it is not plain. */
  String contentDisposition() {
    String name = text("fileName");
    String plain = name.replaceAll("[^ -~]|[\"\\\\]", "_");
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\""
        + plain
        + "\""
        + (plain.equals(name) ? "" : "; filename*=UTF-8''" + encoded);
  }

  /** For those who send none. */
  static String mediaType(String fileName) {
    return MEDIA_TYPES.getOrDefault(ending(fileName), "application/octet-stream");
  }
}
