package dev.customersdk.core.spi.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.customersdk.core.NullArgumentException;
import dev.customersdk.core.internal.json.JsonError;
import dev.customersdk.core.internal.json.Mapper;
import java.io.IOException;

/** A value that has a form as JSON text. */
public interface JsonText {

  /** {@return the value as JSON text, with whatever personal data is in it} */
  default String toJson() {
    return write(this);
  }

  /**
   * Any value as JSON text, as it stands on the wire.
   *
   * @param value the value
   * @return the text
   */
  static String write(Object value) {
    try {
      return Mapper.text(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not writable as JSON: " + JsonError.describe(e));
    }
  }

  /**
   * {@return the value in the text}
   *
   * @param <T> the type of the value
   * @param type the class of the value
   * @param json the text
   * @throws IllegalArgumentException when the text is not JSON or lacks something required; the
   *     message does not quote it
   */
  static <T> T read(Class<T> type, String json) {
    if (json == null) {
      throw new NullArgumentException("json");
    }
    try {
      return Mapper.read(json, type);
    } catch (IOException e) {
      throw new IllegalArgumentException("json: " + JsonError.describe(e));
    }
  }
}
