package dev.customersdk.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
import org.jspecify.annotations.Nullable;

/** Values of {@code java.time} within free-form JSON. */
public final class JsonTime {

  private JsonTime() {}

  /** Whether the value is one. */
  public static boolean is(Object value) {
    return value.getClass().getPackageName().equals("java.time")
        && (value instanceof TemporalAccessor
            || value instanceof TemporalAmount
            || value instanceof ZoneId);
  }

  /** What is read from the JSON of the time. */
  public static @Nullable Object asWritten(Object time) {
    try (JsonParser json = Json.parser(Mapper.text(time))) {
      json.nextToken();
      return FreeFormJson.read(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
