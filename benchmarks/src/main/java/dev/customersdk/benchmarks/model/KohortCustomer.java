package dev.customersdk.benchmarks.model;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Kohort's customer. */
public final class KohortCustomer implements Model {

  public @Nullable String id;

  public @Nullable String emailAddress;

  public @Nullable String firstName;

  public @Nullable String lastName;

  public @Nullable String phoneNumber;

  public @Nullable Boolean livemode;

  public @Nullable Boolean isBlocked;

  public @Nullable String organizationId;

  public @Nullable String addressId;

  public @Nullable String shippingAddressId;

  public @Nullable Map<String, String> metadata;

  public @Nullable String createdAt;

  public @Nullable String createdBy;

  public @Nullable String updatedAt;

  public @Nullable String blockedAt;

  public @Nullable String blockedBy;

  public @Nullable String updatedBy;

  public @Nullable String deletedAt;

  public static KohortCustomer read(JsonParser json) throws IOException {
    KohortCustomer customer = new KohortCustomer();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "id" -> customer.id = json.getValueAsString();
        case "emailAddress" -> customer.emailAddress = json.getValueAsString();
        case "firstName" -> customer.firstName = json.getValueAsString();
        case "lastName" -> customer.lastName = json.getValueAsString();
        case "phoneNumber" -> customer.phoneNumber = json.getValueAsString();
        case "livemode" -> customer.livemode = Fields.readBoolean(json);
        case "isBlocked" -> customer.isBlocked = Fields.readBoolean(json);
        case "organizationId" -> customer.organizationId = json.getValueAsString();
        case "addressId" -> customer.addressId = json.getValueAsString();
        case "shippingAddressId" -> customer.shippingAddressId = json.getValueAsString();
        case "metadata" -> customer.metadata = Fields.readMap(json);
        case "createdAt" -> customer.createdAt = json.getValueAsString();
        case "createdBy" -> customer.createdBy = json.getValueAsString();
        case "updatedAt" -> customer.updatedAt = json.getValueAsString();
        case "blockedAt" -> customer.blockedAt = json.getValueAsString();
        case "blockedBy" -> customer.blockedBy = json.getValueAsString();
        case "updatedBy" -> customer.updatedBy = json.getValueAsString();
        case "deletedAt" -> customer.deletedAt = json.getValueAsString();
        default -> json.skipChildren();
      }
    }
    return customer;
  }

  @Override
  public void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    Fields.write(json, "id", id);
    Fields.write(json, "emailAddress", emailAddress);
    Fields.write(json, "firstName", firstName);
    Fields.write(json, "lastName", lastName);
    Fields.write(json, "phoneNumber", phoneNumber);
    Fields.write(json, "livemode", livemode);
    Fields.write(json, "isBlocked", isBlocked);
    Fields.write(json, "organizationId", organizationId);
    Fields.write(json, "addressId", addressId);
    Fields.write(json, "shippingAddressId", shippingAddressId);
    Fields.write(json, "metadata", metadata);
    Fields.write(json, "createdAt", createdAt);
    Fields.write(json, "createdBy", createdBy);
    Fields.write(json, "updatedAt", updatedAt);
    Fields.write(json, "blockedAt", blockedAt);
    Fields.write(json, "blockedBy", blockedBy);
    Fields.write(json, "updatedBy", updatedBy);
    Fields.write(json, "deletedAt", deletedAt);
    json.writeEndObject();
  }
}
