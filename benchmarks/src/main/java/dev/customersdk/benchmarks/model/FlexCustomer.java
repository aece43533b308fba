package dev.customersdk.benchmarks.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Flex's customer. */
public final class FlexCustomer implements Model {

  @JsonProperty("customer_id")
  public @Nullable String customerId;

  @JsonProperty("first_name")
  public @Nullable String firstName;

  @JsonProperty("last_name")
  public @Nullable String lastName;

  public @Nullable String email;

  public @Nullable String phone;

  public @Nullable String employer;

  public @Nullable FlexShipping shipping;

  public @Nullable Map<String, String> metadata;

  @JsonProperty("created_at")
  public @Nullable String createdAt;

  @JsonProperty("test_mode")
  public @Nullable Boolean testMode;

  public static FlexCustomer read(JsonParser json) throws IOException {
    FlexCustomer customer = new FlexCustomer();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "customer_id" -> customer.customerId = json.getValueAsString();
        case "first_name" -> customer.firstName = json.getValueAsString();
        case "last_name" -> customer.lastName = json.getValueAsString();
        case "email" -> customer.email = json.getValueAsString();
        case "phone" -> customer.phone = json.getValueAsString();
        case "employer" -> customer.employer = json.getValueAsString();
        case "shipping" -> customer.shipping = FlexShipping.read(json);
        case "metadata" -> customer.metadata = Fields.readMap(json);
        case "created_at" -> customer.createdAt = json.getValueAsString();
        case "test_mode" -> customer.testMode = Fields.readBoolean(json);
        default -> json.skipChildren();
      }
    }
    return customer;
  }

  @Override
  public void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    Fields.write(json, "customer_id", customerId);
    Fields.write(json, "first_name", firstName);
    Fields.write(json, "last_name", lastName);
    Fields.write(json, "email", email);
    Fields.write(json, "phone", phone);
    Fields.write(json, "employer", employer);
    Fields.write(json, "shipping", shipping);
    Fields.write(json, "metadata", metadata);
    Fields.write(json, "created_at", createdAt);
    Fields.write(json, "test_mode", testMode);
    json.writeEndObject();
  }
}
