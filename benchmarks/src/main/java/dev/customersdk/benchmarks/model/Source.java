package dev.customersdk.benchmarks.model;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A source of the generic API. */
public final class Source implements Model {

  public @Nullable String id;

  public @Nullable String createdTime;

  public @Nullable String type;

  public @Nullable Boolean reusable;

  public @Nullable String state;

  public @Nullable String customerId;

  public @Nullable CreditCard creditCard;

  public @Nullable Boolean liveMode;

  public static Source read(JsonParser json) throws IOException {
    Source source = new Source();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "id" -> source.id = json.getValueAsString();
        case "createdTime" -> source.createdTime = json.getValueAsString();
        case "type" -> source.type = json.getValueAsString();
        case "reusable" -> source.reusable = Fields.readBoolean(json);
        case "state" -> source.state = json.getValueAsString();
        case "customerId" -> source.customerId = json.getValueAsString();
        case "creditCard" -> source.creditCard = CreditCard.read(json);
        case "liveMode" -> source.liveMode = Fields.readBoolean(json);
        default -> json.skipChildren();
      }
    }
    return source;
  }

  @Override
  public void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    Fields.write(json, "id", id);
    Fields.write(json, "createdTime", createdTime);
    Fields.write(json, "type", type);
    Fields.write(json, "reusable", reusable);
    Fields.write(json, "state", state);
    Fields.write(json, "customerId", customerId);
    Fields.write(json, "creditCard", creditCard);
    Fields.write(json, "liveMode", liveMode);
    json.writeEndObject();
  }
}
