package dev.customersdk.benchmarks.model;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The generic API's customer. */
public final class GenericCustomer implements Model {

  public @Nullable String id;

  public @Nullable String createdTime;

  public @Nullable String updatedTime;

  public @Nullable String email;

  public @Nullable Shipping shipping;

  public @Nullable String defaultSourceId;

  public @Nullable List<Source> sources;

  public @Nullable Boolean requestToBeForgotten;

  public @Nullable String type;

  public @Nullable Map<String, String> metadata;

  public @Nullable String locale;

  public @Nullable Boolean enabled;

  public @Nullable Boolean liveMode;

  public static GenericCustomer read(JsonParser json) throws IOException {
    GenericCustomer customer = new GenericCustomer();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "id" -> customer.id = json.getValueAsString();
        case "createdTime" -> customer.createdTime = json.getValueAsString();
        case "updatedTime" -> customer.updatedTime = json.getValueAsString();
        case "email" -> customer.email = json.getValueAsString();
        case "shipping" -> customer.shipping = Shipping.read(json);
        case "defaultSourceId" -> customer.defaultSourceId = json.getValueAsString();
        case "sources" -> customer.sources = Fields.readList(json, Source::read);
        case "requestToBeForgotten" -> customer.requestToBeForgotten = Fields.readBoolean(json);
        case "type" -> customer.type = json.getValueAsString();
        case "metadata" -> customer.metadata = Fields.readMap(json);
        case "locale" -> customer.locale = json.getValueAsString();
        case "enabled" -> customer.enabled = Fields.readBoolean(json);
        case "liveMode" -> customer.liveMode = Fields.readBoolean(json);
        default -> json.skipChildren();
      }
    }
    return customer;
  }

  @Override
  public void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    Fields.write(json, "id", id);
    Fields.write(json, "createdTime", createdTime);
    Fields.write(json, "updatedTime", updatedTime);
    Fields.write(json, "email", email);
    Fields.write(json, "shipping", shipping);
    Fields.write(json, "defaultSourceId", defaultSourceId);
    Fields.write(json, "sources", sources);
    Fields.write(json, "requestToBeForgotten", requestToBeForgotten);
    Fields.write(json, "type", type);
    Fields.write(json, "metadata", metadata);
    Fields.write(json, "locale", locale);
    Fields.write(json, "enabled", enabled);
    Fields.write(json, "liveMode", liveMode);
    json.writeEndObject();
  }
}
