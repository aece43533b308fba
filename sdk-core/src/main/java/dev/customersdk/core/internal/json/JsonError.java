package dev.customersdk.core.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import dev.customersdk.core.NullArgumentException;
import dev.customersdk.core.internal.client.Core;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what was wrong with some JSON without quoting a value, or a name the model lacks. */
public final class JsonError {

  private JsonError() {}

  /** A clause such as "malformed JSON at line 1, column 7". */
  public static String describe(IOException error) {
    if (error instanceof JsonProcessingException json
        && json.getProcessor() instanceof JsonGenerator) {
      return String.valueOf(json.getOriginalMessage()).startsWith("Duplicate") // and then the name
          ? "a property would be written twice; is an extra one of the model's own?"
          : "something in it has no form as JSON";
    }
    if (error instanceof StreamConstraintsException limit) {
      return exceeded(limit);
    }
    if (error.getCause() instanceof StreamConstraintsException limit) {
      return exceeded(limit);
    }
    String rejection = rejection(error.getCause());
    if (rejection != null) {
      return rejection;
    }
    if (error instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
      return path(mapping.getPath());
    }
    if (error instanceof JsonProcessingException json && json.getLocation() != null) {
      JsonLocation at = json.getLocation();
      String what = error instanceof JsonMappingException ? "unexpected JSON" : "malformed JSON";
      return what + " at line " + at.getLineNr() + ", column " + at.getColumnNr();
    }
    return "not readable as JSON";
  }

  private static String exceeded(StreamConstraintsException limit) {
    return TokenLimit.EXCEEDED.equals(limit.getOriginalMessage())
        ? TokenLimit.EXCEEDED
        : "nested too deeply, or a text, name or number in it is too long, or its names collide";
  }

  /**
   * What a model says against a value, which names properties only; null when it is not a model
   * that speaks, but say a parser of numbers.
   */
  public static @Nullable String rejection(@Nullable Throwable failure) {
    if (failure instanceof NullArgumentException
        || (failure != null && failure.getClass() == IllegalArgumentException.class)) {
      return Core.ACCESS.printable(String.valueOf(failure.getMessage()));
    }
    return null;
  }

  private static String path(List<Reference> steps) {
    StringBuilder path = new StringBuilder();
    for (Reference step : steps) {
      if (!Mapper.NAMES.has(step)) {
        return "unexpected value in an undocumented property"
            + (path.isEmpty() ? "" : " of " + path);
      }
      String name = step.getFieldName();
      path.append(path.isEmpty() ? "" : ".")
          .append(name != null ? name : "[" + step.getIndex() + "]");
    }
    return "unexpected value at " + path;
  }
}
