package dev.customersdk.flex;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import dev.customersdk.core.spi.json.JsonReading;
import dev.customersdk.core.spi.json.JsonWriting;
import java.io.IOException;
import java.util.Optional;

/** A customer of whom the JSON has either everything or the id alone, as a text. */
final class CustomerOrId {

  private CustomerOrId() {}

  /** Leaves a customer without an id to the mapper, which takes it for absent. */
  static Optional<Customer> read(JsonParser json) throws IOException {
    if (json.hasToken(JsonToken.VALUE_STRING)) {
      return ofId(json.getText());
    }
    Customer customer = JsonReading.nested(json, CustomerCodec.INSTANCE);
    if (customer.customerId().isBlank()) {
      throw JsonReading.unusual();
    }
    return Optional.of(customer);
  }

  static void write(JsonGenerator json, String name, Optional<Customer> value) throws IOException {
    Customer customer = value.orElse(null);
    if (customer != null && isIdAlone(customer)) {
      JsonWriting.text(json, name, customer.customerId());
    } else {
      JsonWriting.nested(json, name, CustomerCodec.INSTANCE, customer);
    }
  }

  private static Optional<Customer> ofId(String id) {
    return Optional.of(id).filter(text -> !text.isBlank()).map(CustomerOrId::known);
  }

  private static boolean isIdAlone(Customer customer) {
    return customer.equals(known(customer.customerId()));
  }

  private static Customer known(String id) {
    return Customer.builder().customerId(id).build();
  }

  /** Writes a customer of whom nothing but the id is known as that id. */
  static final class Serializer extends JsonSerializer<Optional<Customer>> {

    @Override
    public boolean isEmpty(SerializerProvider provider, Optional<Customer> customer) {
      return customer.isEmpty();
    }

    @Override
    public void serialize(Optional<Customer> value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      Customer customer = value.orElse(null);
      if (customer != null && isIdAlone(customer)) {
        json.writeString(customer.customerId());
      } else {
        provider.defaultSerializeValue(customer, json);
      }
    }
  }

  /** Reads either form; null, an empty text and an object without an id read as absent. */
  static final class Deserializer extends JsonDeserializer<Optional<Customer>> {

    @Override
    public Optional<Customer> getNullValue(DeserializationContext context) {
      return Optional.empty();
    }

    @Override
    public Optional<Customer> deserialize(JsonParser json, DeserializationContext context)
        throws IOException {
      if (json.hasToken(JsonToken.VALUE_STRING)) {
        return ofId(json.getText());
      }
      try (TokenBuffer copy = context.bufferForInputBuffering(json)) { // unlike trees, keeps digits
        copy.copyCurrentStructure(json);
        return hasNoId(copy)
            ? Optional.empty()
            : Optional.of(context.readValue(copy.asParserOnFirstToken(), Customer.class));
      }
    }

    private static boolean hasNoId(TokenBuffer copy) throws IOException {
      JsonParser json = copy.asParserOnFirstToken();
      if (!json.isExpectedStartObjectToken()) {
        return false;
      }
      boolean blank = true;
      for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
        if (json.nextToken() != JsonToken.VALUE_NULL && name.equals("customer_id")) {
          blank = json.hasToken(JsonToken.VALUE_STRING) && json.getText().isBlank();
        }
        json.skipChildren();
      }
      return blank;
    }
  }
}
