package dev.customersdk.generic;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.customersdk.core.spi.json.GenerateCodec;
import dev.customersdk.core.spi.json.JsonModel;
import java.util.Optional;
import org.immutables.value.Value;

/** Where, and to whom, goods are sent. */
@Value.Immutable
@GenerateCodec
@JsonDeserialize(builder = Shipping.Builder.class)
public interface Shipping extends JsonModel<Shipping.Builder> {

  /** The address. */
  Optional<Address> address();

  /** The name of the recipient. */
  @Value.Redacted
  Optional<String> name();

  /** The phone number. */
  @Value.Redacted
  Optional<String> phone();

  /** The e-mail address. */
  @Value.Redacted
  Optional<String> email();

  /** The company. */
  @Value.Redacted
  Optional<String> organization();

  /** What only some countries know of an address. */
  Optional<AdditionalAddressInfo> additionalAddressInfo();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** The shipping in the text; {@link IllegalArgumentException} when it is no such JSON. */
  static Shipping fromJson(String json) {
    return ShippingCodec.INSTANCE.fromJson(json);
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
