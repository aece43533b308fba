package dev.customersdk.benchmarks.model;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The card of a source. */
public final class CreditCard implements Model {

  public @Nullable String brand;

  public @Nullable Integer expirationMonth;

  public @Nullable Integer expirationYear;

  public @Nullable String lastFourDigits;

  public static CreditCard read(JsonParser json) throws IOException {
    CreditCard card = new CreditCard();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "brand" -> card.brand = json.getValueAsString();
        case "expirationMonth" -> card.expirationMonth = Fields.readInteger(json);
        case "expirationYear" -> card.expirationYear = Fields.readInteger(json);
        case "lastFourDigits" -> card.lastFourDigits = json.getValueAsString();
        default -> json.skipChildren();
      }
    }
    return card;
  }

  @Override
  public void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    Fields.write(json, "brand", brand);
    Fields.write(json, "expirationMonth", expirationMonth);
    Fields.write(json, "expirationYear", expirationYear);
    Fields.write(json, "lastFourDigits", lastFourDigits);
    json.writeEndObject();
  }
}
