package dev.customersdk.core.spi.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.customersdk.core.internal.json.Json;
import dev.customersdk.core.internal.json.JsonError;

/** Models as text, as they stand on the wire. */
public final class ModelJson {

  private ModelJson() {}

  /** The model as JSON text. */
  public static String write(Object model) {
    try {
      return Json.text(model);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not writable as JSON: " + JsonError.describe(e));
    }
  }

  /**
   * The model in the text.
   *
   * @throws IllegalArgumentException when the text is not JSON or lacks something required; the
   *     message does not quote it
   */
  public static <T> T read(Class<T> type, String json) {
    try {
      return Json.read(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("json: " + JsonError.describe(e));
    }
  }
}
