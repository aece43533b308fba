package dev.customersdk.testkit.generic;

import dev.customersdk.testkit.server.EmulatorRequest;
import dev.customersdk.testkit.vendor.DocumentedBody;
import dev.customersdk.testkit.vendor.Undocumented;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import okhttp3.MediaType;
import okhttp3.MultipartReader;
import okio.Buffer;
import okio.ByteString;

/** What an upload names: the parts of a form, or the properties of JSON. */
final class FormPartNames {

  private static final DocumentedBody JSON =
      DocumentedBody.json(FileFormReader.JSON, "multipart/form-data");

  private FormPartNames() {}

  static Stream<Undocumented> undocumentedIn(EmulatorRequest request) {
    Optional<String> boundary = boundary(request);
    Set<String> documented = FileFormReader.JSON.names();
    return boundary.isEmpty()
        ? JSON.undocumentedIn(request)
        : names(request.bytes(), boundary.get()).stream()
            .filter(name -> !documented.contains(name))
            .map(name -> Undocumented.named("form field", name, documented));
  }

  /** Of a form of parts; empty for another body. */
  static Optional<String> boundary(EmulatorRequest request) {
    MediaType type = MediaType.parse(String.valueOf(request.headers().get("Content-Type")));
    return type != null && type.type().equals("multipart") && type.subtype().equals("form-data")
        ? Optional.of(String.valueOf(type.parameter("boundary")))
        : Optional.empty();
  }

  /** Those before a place where the form is malformed. */
  private static List<String> names(ByteString body, String boundary) {
    List<String> names = new ArrayList<>();
    try (MultipartReader parts = new MultipartReader(new Buffer().write(body), boundary)) {
      for (var part = parts.nextPart(); part != null; part = parts.nextPart()) {
        names.add(PartDisposition.of(part.headers()).name());
      }
    } catch (IOException malformed) {
      return names;
    }
    return names;
  }
}
