package dev.customersdk.benchmarks.model;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Checkout Page's customer. */
public final class CheckoutPageCustomer implements Model {

  public @Nullable String id;

  public @Nullable String name;

  public @Nullable String companyName;

  public @Nullable String email;

  public @Nullable String phone;

  public @Nullable String billingEmail;

  public @Nullable Address address;

  public @Nullable Shipping shipping;

  public @Nullable String taxId;

  public @Nullable String taxIdType;

  public @Nullable String sellerId;

  public @Nullable String stripeCustomerId;

  public @Nullable String createdAt;

  public @Nullable String updatedAt;

  public static CheckoutPageCustomer read(JsonParser json) throws IOException {
    CheckoutPageCustomer customer = new CheckoutPageCustomer();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "id" -> customer.id = json.getValueAsString();
        case "name" -> customer.name = json.getValueAsString();
        case "companyName" -> customer.companyName = json.getValueAsString();
        case "email" -> customer.email = json.getValueAsString();
        case "phone" -> customer.phone = json.getValueAsString();
        case "billingEmail" -> customer.billingEmail = json.getValueAsString();
        case "address" -> customer.address = Address.read(json);
        case "shipping" -> customer.shipping = Shipping.read(json);
        case "taxId" -> customer.taxId = json.getValueAsString();
        case "taxIdType" -> customer.taxIdType = json.getValueAsString();
        case "sellerId" -> customer.sellerId = json.getValueAsString();
        case "stripeCustomerId" -> customer.stripeCustomerId = json.getValueAsString();
        case "createdAt" -> customer.createdAt = json.getValueAsString();
        case "updatedAt" -> customer.updatedAt = json.getValueAsString();
        default -> json.skipChildren();
      }
    }
    return customer;
  }

  @Override
  public void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    Fields.write(json, "id", id);
    Fields.write(json, "name", name);
    Fields.write(json, "companyName", companyName);
    Fields.write(json, "email", email);
    Fields.write(json, "phone", phone);
    Fields.write(json, "billingEmail", billingEmail);
    Fields.write(json, "address", address);
    Fields.write(json, "shipping", shipping);
    Fields.write(json, "taxId", taxId);
    Fields.write(json, "taxIdType", taxIdType);
    Fields.write(json, "sellerId", sellerId);
    Fields.write(json, "stripeCustomerId", stripeCustomerId);
    Fields.write(json, "createdAt", createdAt);
    Fields.write(json, "updatedAt", updatedAt);
    json.writeEndObject();
  }
}
