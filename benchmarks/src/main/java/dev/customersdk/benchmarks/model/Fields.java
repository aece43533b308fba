package dev.customersdk.benchmarks.model;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of fields, read from the stream and written to it. */
final class Fields {

  private Fields() {}

  static @Nullable Boolean readBoolean(JsonParser json) throws IOException {
    return json.currentToken() == JsonToken.VALUE_NULL ? null : json.getBooleanValue();
  }

  static @Nullable Integer readInteger(JsonParser json) throws IOException {
    return json.currentToken() == JsonToken.VALUE_NULL ? null : json.getIntValue();
  }

  static Map<String, String> readMap(JsonParser json) throws IOException {
    Map<String, String> map = new LinkedHashMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      map.put(name, json.getText());
    }
    return map;
  }

  static <T> List<T> readList(JsonParser json, ModelReader<T> reader) throws IOException {
    List<T> list = new ArrayList<>();
    while (json.nextToken() == JsonToken.START_OBJECT) {
      list.add(reader.read(json));
    }
    return list;
  }

  static void write(JsonGenerator json, String name, @Nullable String value) throws IOException {
    if (value != null) {
      json.writeStringField(name, value);
    }
  }

  static void write(JsonGenerator json, String name, @Nullable Boolean value) throws IOException {
    if (value != null) {
      json.writeBooleanField(name, value);
    }
  }

  static void write(JsonGenerator json, String name, @Nullable Integer value) throws IOException {
    if (value != null) {
      json.writeNumberField(name, value);
    }
  }

  static void write(JsonGenerator json, String name, @Nullable Model value) throws IOException {
    if (value != null) {
      json.writeFieldName(name);
      value.write(json);
    }
  }

  static void write(JsonGenerator json, String name, @Nullable Map<String, String> values)
      throws IOException {
    if (values != null) {
      json.writeObjectFieldStart(name);
      for (Map.Entry<String, String> entry : values.entrySet()) {
        json.writeStringField(entry.getKey(), entry.getValue());
      }
      json.writeEndObject();
    }
  }

  static void write(JsonGenerator json, String name, @Nullable List<? extends Model> values)
      throws IOException {
    if (values != null) {
      json.writeArrayFieldStart(name);
      for (Model value : values) {
        value.write(json);
      }
      json.writeEndArray();
    }
  }
}
