package dev.customersdk.core.internal.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * The mapper of all clients: properties in alphabetical order, absent ones left out, bounded depth.
 */
public final class Mapper {

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder().enable(StreamWriteFeature.STRICT_DUPLICATE_DETECTION).build())
          .addModule(new Jdk8Module())
          .addModule(new JavaTimeModule())
          .addModule(
              new SimpleModule("customer-sdk")
                  .setDeserializerModifier(new WholeNumbers())
                  .addDeserializer(Instant.class, new IsoInstantDeserializer())
                  .addDeserializer(BigDecimal.class, new DecimalDeserializer()))
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
          // a null in one spelling of a name must not wipe the value in the other
          .defaultSetterInfo(JsonSetter.Value.forValueNulls(Nulls.SKIP))
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  static final KnownNames NAMES = new KnownNames(MAPPER);

  private Mapper() {}

  /** The value as UTF-8; refused where that would change a text. */
  public static byte[] bytes(Object value) throws IOException {
    IllFormedTextException.refused("body", text(value)); // the bytes would have it escaped
    return MAPPER.writeValueAsBytes(value);
  }

  /** The value as text. */
  public static String text(Object value) throws JsonProcessingException {
    return MAPPER.writeValueAsString(value);
  }

  /** The one value in the first bytes; anything behind it is an error. */
  public static <T> T read(byte[] json, int length, Class<T> type) throws IOException {
    return read(Json.parser(json, length), type);
  }

  /** The one value in the text; anything behind it is an error. */
  public static <T> T read(String json, Class<T> type) throws IOException {
    return read(Json.parser(json), type);
  }

  private static <T> T read(JsonParser json, Class<T> type) throws IOException {
    try (json) {
      T value = MAPPER.readValue(json, type);
      if (value == null) {
        throw new JsonMappingException(
            null, "null", new IllegalArgumentException("null stands where a value must be"));
      }
      return value;
    } catch (JsonMappingException e) {
      if (e.getCause() instanceof Error error) {
        throw error; // nothing is wrong with the JSON
      }
      throw e;
    }
  }
}
