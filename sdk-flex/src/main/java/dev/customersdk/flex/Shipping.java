package dev.customersdk.flex;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.customersdk.core.spi.json.GenerateCodec;
import dev.customersdk.core.spi.json.JsonModel;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where things are sent, as Flex returns it.
 *
 * <p>Nothing in it is required: Flex also returns an address without any property.
 */
@Value.Immutable
@GenerateCodec
@JsonDeserialize(builder = Shipping.Builder.class)
public interface Shipping extends JsonModel<Shipping.Builder> {

  /** {@return an opaque id such as {@code fsh_01J9XR8M3K7VZ8N2YB4WJ6T0RB}} */
  @Value.Redacted
  @JsonProperty("shipping_address_id")
  Optional<String> shippingAddressId();

  /** {@return street and number} */
  @Value.Redacted
  Optional<String> line1();

  /** {@return whatever does not fit into the first line} */
  @Value.Redacted
  Optional<String> line2();

  /** {@return the city} */
  @Value.Redacted
  Optional<String> city();

  /** {@return the state; a short code in the examples} */
  @Value.Redacted
  Optional<String> state();

  /** {@return the postal code} */
  @Value.Redacted
  @JsonProperty("postal_code")
  Optional<String> postalCode();

  /** {@return the country; a two-letter code in the examples, but no format is documented} */
  @Value.Redacted
  Optional<String> country();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the address in the text; {@link IllegalArgumentException} when it is no such JSON}
   *
   * @param json the text
   */
  static Shipping fromJson(String json) {
    return ShippingCodec.INSTANCE.fromJson(json);
  }

  /** {@return the same address for a request, without its id and without {@link #extras()}} */
  default ShippingRequest toRequest() {
    return ShippingRequest.builder()
        .line1(line1())
        .line2(line2())
        .city(city())
        .state(state())
        .postalCode(postalCode())
        .country(country())
        .build();
  }

  @Override
  default String toJson() {
    return ShippingCodec.INSTANCE.toJson(this);
  }

  @Override
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link Shipping}. Not thread-safe. */
  final class Builder extends ImmutableShipping.Builder implements JsonModel.Builder<Builder> {
    Builder() {}
  }
}
