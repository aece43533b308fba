package dev.customersdk.testkit.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customersdk.testkit.vendor.ApiFailure;
import dev.customersdk.testkit.vendor.JsonBody;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;

/** Reads what is sent to the control API, as strictly as emulators read what is sent to them. */
final class ControlBody {

  private ControlBody() {}

  /**
   * An array or an object.
   *
   * @throws IllegalArgumentException for anything else
   */
  static JsonNode parse(byte[] body) {
    try {
      JsonNode json = JsonBody.parseAny(UTF_8.newDecoder().decode(ByteBuffer.wrap(body)) + "");
      if (json.isContainerNode()) {
        return json;
      }
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("the body must be UTF-8", e);
    } catch (ApiFailure failure) {
      throw new IllegalArgumentException("the body must be one JSON object", failure);
    }
    throw new IllegalArgumentException("the body must be a JSON object");
  }
}
