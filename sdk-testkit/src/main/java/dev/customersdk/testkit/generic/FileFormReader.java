package dev.customersdk.testkit.generic;

import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.testkit.server.EmulatorRequest;
import dev.customersdk.testkit.vendor.ApiFailure;
import dev.customersdk.testkit.vendor.BodyRules;
import dev.customersdk.testkit.vendor.JsonBody;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import okhttp3.MediaType;
import okhttp3.MultipartReader;
import okio.Buffer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** Reads the two documented bodies of an upload: a form of parts, or JSON with base64 in it. */
final class FileFormReader {

  private static final Set<String> TEXTS =
      Set.of("purpose", "fileName", "title", "linkExpiresTime");

  /** The names of the form's parts too. */
  static final BodyRules JSON =
      new BodyRules("file", "purpose", "fileName")
          .values(
              it -> it.isTextual() && ByteString.decodeBase64(it.textValue()) != null,
              "base64",
              "file")
          .strings("purpose", "fileName", "title", "linkExpiresTime");

  private final Map<String, String> texts = new LinkedHashMap<>();
  private @Nullable ByteString content;
  private String mediaType = "";
  private String partName = "";

  private FileFormReader() {}

  static FileForm read(EmulatorRequest request) {
    FileFormReader reader = new FileFormReader();
    Optional<String> boundary = FormPartNames.boundary(request);
    if (boundary.isPresent()) {
      reader.readParts(request.bytes(), boundary.get());
    } else {
      reader.readJson(JsonBody.of(request));
    }
    return reader.form();
  }

  private void readParts(ByteString body, String boundary) {
    try (MultipartReader parts = new MultipartReader(new Buffer().write(body), boundary)) {
      for (var part = parts.nextPart(); part != null; part = parts.nextPart()) {
        PartDisposition disposition = PartDisposition.of(part.headers());
        String name = disposition.name();
        if (name.equals("file")) {
          requireFirst(name, content != null);
          content = part.body().readByteString();
          mediaType = String.valueOf(part.headers().get("Content-Type"));
          partName = disposition.fileName();
        } else {
          requireKnown(name);
          requireFirst(name, texts.put(name, part.body().readUtf8()) != null);
        }
      }
    } catch (IOException e) {
      throw new ApiFailure(400, "the form is malformed");
    }
  }

  private void readJson(ObjectNode body) {
    JSON.check(body);
    content = ByteString.decodeBase64(body.path("file").asText());
    body.without("file")
        .properties()
        .forEach(each -> texts.put(each.getKey(), each.getValue().textValue()));
  }

  private FileForm form() {
    if (content == null) {
      throw missing("file");
    }
    if (!texts.containsKey("purpose")) {
      throw missing("purpose");
    }
    if (!partName.isEmpty()) {
      texts.putIfAbsent("fileName", partName);
    }
    String type =
        MediaType.parse(mediaType) == null
            ? FileForm.mediaType(texts.getOrDefault("fileName", ""))
            : mediaType;
    return new FileForm(content, type, texts);
  }

  private static void requireKnown(String name) {
    if (!TEXTS.contains(name)) {
      throw ApiFailure.badParameter(
          "unknown_parameter", name, MissingNode.getInstance(), "a part has an unknown name");
    }
  }

  private static void requireFirst(String name, boolean again) {
    if (again) {
      throw ApiFailure.badParameter(name, MissingNode.getInstance(), name + " comes twice");
    }
  }

  private static ApiFailure missing(String name) {
    return ApiFailure.badParameter(
        "missing_parameter", name, MissingNode.getInstance(), name + " is required");
  }
}
