package dev.customersdk.benchmarks.model;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Who receives what is sent, with Checkout Page and the generic API. */
public final class Shipping implements Model {

  public @Nullable String name;

  public @Nullable String phone;

  public @Nullable String email;

  public @Nullable String organization;

  public @Nullable Address address;

  public static Shipping read(JsonParser json) throws IOException {
    Shipping shipping = new Shipping();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "name" -> shipping.name = json.getValueAsString();
        case "phone" -> shipping.phone = json.getValueAsString();
        case "email" -> shipping.email = json.getValueAsString();
        case "organization" -> shipping.organization = json.getValueAsString();
        case "address" -> shipping.address = Address.read(json);
        default -> json.skipChildren();
      }
    }
    return shipping;
  }

  @Override
  public void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    Fields.write(json, "name", name);
    Fields.write(json, "phone", phone);
    Fields.write(json, "email", email);
    Fields.write(json, "organization", organization);
    Fields.write(json, "address", address);
    json.writeEndObject();
  }
}
