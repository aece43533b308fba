package dev.customersdk.testkit.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import okio.ByteString;

/** What the control server responds with. */
record ControlResponse(int status, String type, ByteString body) {

  static ControlResponse json(int status, JsonNode body) {
    return new ControlResponse(
        status, "application/json; charset=utf-8", ByteString.encodeUtf8(body.toString()));
  }

  static ControlResponse error(int status, String message) {
    return json(status, JsonNodeFactory.instance.objectNode().put("error", message));
  }

  /** A file that lies beside this class. */
  static ControlResponse file(String name, String type) {
    try (InputStream file = ControlResponse.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException(name + " is not in the jar");
      }
      return new ControlResponse(200, type + "; charset=utf-8", ByteString.of(file.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
