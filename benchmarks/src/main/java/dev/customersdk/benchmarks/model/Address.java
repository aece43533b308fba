package dev.customersdk.benchmarks.model;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** An address of Checkout Page and of the generic API. */
public final class Address implements Model {

  public @Nullable String line1;

  public @Nullable String line2;

  public @Nullable String city;

  public @Nullable String state;

  public @Nullable String postalCode;

  public @Nullable String country;

  public static Address read(JsonParser json) throws IOException {
    Address address = new Address();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "line1" -> address.line1 = json.getValueAsString();
        case "line2" -> address.line2 = json.getValueAsString();
        case "city" -> address.city = json.getValueAsString();
        case "state" -> address.state = json.getValueAsString();
        case "postalCode" -> address.postalCode = json.getValueAsString();
        case "country" -> address.country = json.getValueAsString();
        default -> json.skipChildren();
      }
    }
    return address;
  }

  @Override
  public void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    Fields.write(json, "line1", line1);
    Fields.write(json, "line2", line2);
    Fields.write(json, "city", city);
    Fields.write(json, "state", state);
    Fields.write(json, "postalCode", postalCode);
    Fields.write(json, "country", country);
    json.writeEndObject();
  }
}
