package dev.customersdk.benchmarks.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Flex's address. */
public final class FlexShipping implements Model {

  @JsonProperty("shipping_address_id")
  public @Nullable String shippingAddressId;

  public @Nullable String line1;

  public @Nullable String line2;

  public @Nullable String city;

  public @Nullable String state;

  @JsonProperty("postal_code")
  public @Nullable String postalCode;

  public @Nullable String country;

  public static FlexShipping read(JsonParser json) throws IOException {
    FlexShipping shipping = new FlexShipping();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "shipping_address_id" -> shipping.shippingAddressId = json.getValueAsString();
        case "line1" -> shipping.line1 = json.getValueAsString();
        case "line2" -> shipping.line2 = json.getValueAsString();
        case "city" -> shipping.city = json.getValueAsString();
        case "state" -> shipping.state = json.getValueAsString();
        case "postal_code" -> shipping.postalCode = json.getValueAsString();
        case "country" -> shipping.country = json.getValueAsString();
        default -> json.skipChildren();
      }
    }
    return shipping;
  }

  @Override
  public void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    Fields.write(json, "shipping_address_id", shippingAddressId);
    Fields.write(json, "line1", line1);
    Fields.write(json, "line2", line2);
    Fields.write(json, "city", city);
    Fields.write(json, "state", state);
    Fields.write(json, "postal_code", postalCode);
    Fields.write(json, "country", country);
    json.writeEndObject();
  }
}
