package dev.customersdk.core.spi.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.customersdk.core.NullArgumentException;
import dev.customersdk.core.internal.json.IllFormedTextException;
import dev.customersdk.core.internal.json.Json;
import dev.customersdk.core.internal.json.Mapper;
import java.io.IOException;
import java.util.Optional;

/**
 * Reads and writes the JSON of one type: generated for models, see {@link GenerateCodec}, or else
 * {@linkplain #mapped by the mapper}.
 *
 * <p>A generated codec knows the usual JSON only and throws where it meets anything else. The
 * mapper then reads or writes the whole anew; what it gives, a value or a failure, counts. So there
 * is one truth of what is read and refused, and it costs its start only where something is unusual.
 * Thread-safe.
 *
 * @param <T> the type
 */
public abstract class JsonCodec<T> {

  private final Class<T> type;

  /**
   * A codec of this type.
   *
   * @param type the class of the value
   */
  protected JsonCodec(Class<T> type) {
    this.type = type;
  }

  /**
   * {@return the codec of a type that none is generated for: databind reads and writes it}
   *
   * @param <T> the type of the value
   * @param type the class of the value
   */
  public static <T> JsonCodec<T> mapped(Class<T> type) {
    return new Mapped<>(type);
  }

  /**
   * {@return the value whose {@code START_OBJECT} is the current token; its end is the current one
   * afterwards}
   *
   * @param json the JSON
   * @throws IOException to leave it to the mapper; so does anything unchecked
   */
  protected abstract T read(JsonParser json) throws IOException;

  /**
   * Writes the value.
   *
   * @param value the value
   * @param json the JSON
   * @throws IOException to leave it to the mapper; so does anything unchecked
   */
  protected abstract void write(T value, JsonGenerator json) throws IOException;

  /**
   * {@return the value in the text}
   *
   * @param json the JSON
   * @throws IllegalArgumentException when the text is not JSON or lacks something required; the
   *     message does not quote it
   */
  public final T fromJson(String json) {
    if (json == null) {
      throw new NullArgumentException("json");
    }
    try (JsonParser parser = Json.parser(json)) {
      return whole(parser);
    } catch (IOException | RuntimeException unusual) {
      return JsonText.read(type, json);
    }
  }

  /**
   * {@return the value as JSON text}
   *
   * @param value the value
   */
  public final String toJson(T value) {
    try {
      return Json.text(json -> write(value, json));
    } catch (IOException | RuntimeException unusual) {
      return JsonText.write(value);
    }
  }

  /**
   * {@return the one value in the first bytes of the array; anything behind it is an error}
   *
   * @param json the JSON
   * @param length how many bytes of it count
   * @throws IOException when it is no such JSON, or cannot be read
   */
  public final T read(byte[] json, int length) throws IOException {
    try (JsonParser parser = Json.parser(json, length)) {
      return whole(parser);
    } catch (IOException | RuntimeException unusual) {
      return Mapper.read(json, length, type);
    }
  }

  /**
   * {@return the same; empty when there is nothing but white space}
   *
   * @param json the JSON
   * @param length how many bytes of it count
   * @throws IOException when it is no such JSON, or cannot be read
   */
  public final Optional<T> readUnlessBlank(byte[] json, int length) throws IOException {
    try (JsonParser parser = Json.parser(json, length)) {
      if (parser.nextToken() == null) {
        return Optional.empty();
      }
    } catch (JsonProcessingException malformed) {
      // as read(…) will say
    }
    return Optional.of(read(json, length));
  }

  /**
   * {@return the value as UTF-8; refused where that would change a text}
   *
   * @param value the value
   * @throws IOException when it is no such JSON, or cannot be read
   */
  public final byte[] bytes(T value) throws IOException {
    try {
      return Json.bytes(json -> write(value, json));
    } catch (IllFormedTextException named) {
      Mapper.text(value); // unless there is something else to refuse
      throw named;
    } catch (IOException | RuntimeException unusual) {
      return Mapper.bytes(value);
    }
  }

  private T whole(JsonParser json) throws IOException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw new UnusualJsonException();
    }
    T value = read(json);
    if (json.nextToken() != null) {
      throw new UnusualJsonException();
    }
    return value;
  }

  /** Leaves everything to the mapper. */
  private static final class Mapped<T> extends JsonCodec<T> {

    Mapped(Class<T> type) {
      super(type);
    }

    @Override
    protected T read(JsonParser json) throws IOException {
      throw new UnusualJsonException();
    }

    @Override
    protected void write(T value, JsonGenerator json) throws IOException {
      throw new UnusualJsonException();
    }
  }
}
