package dev.customersdk.core.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import java.util.stream.Collectors;

/** Says what was wrong with some JSON without quoting a value of it. */
public final class JsonError {

  private JsonError() {}

  /** A clause such as "malformed JSON at line 1, column 7". */
  public static String describe(IOException error) {
    if (error instanceof JsonProcessingException json
        && json.getProcessor() instanceof JsonGenerator) {
      return json.getOriginalMessage(); // about the order of tokens and names, never about values
    }
    if (error instanceof StreamConstraintsException) {
      return "nested too deeply, or a text or number in it is too long";
    }
    if (error.getCause() instanceof IllegalArgumentException missing) {
      return String.valueOf(missing.getMessage()); // a builder's, which names properties only
    }
    if (error instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
      return "unexpected value at " + path(mapping);
    }
    if (error instanceof JsonProcessingException json && json.getLocation() != null) {
      JsonLocation at = json.getLocation();
      String what = error instanceof JsonMappingException ? "unexpected JSON" : "malformed JSON";
      return what + " at line " + at.getLineNr() + ", column " + at.getColumnNr();
    }
    return "not readable as JSON";
  }

  private static String path(JsonMappingException mapping) {
    return mapping.getPath().stream()
        .map(
            step -> step.getFieldName() != null ? step.getFieldName() : "[" + step.getIndex() + "]")
        .collect(Collectors.joining("."));
  }
}
