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

  /** {@return the address} */
  Optional<Address> address();

  /** {@return the name of the recipient} */
  @Value.Redacted
  Optional<String> name();

  /** {@return the phone number} */
  @Value.Redacted
  Optional<String> phone();

  /** {@return the e-mail address} */
  @Value.Redacted
  Optional<String> email();

  /** {@return the company} */
  @Value.Redacted
  Optional<String> organization();

  /** {@return what only some countries know of an address} */
  Optional<AdditionalAddressInfo> additionalAddressInfo();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the shipping in the text; {@link IllegalArgumentException} when it is no such JSON}
   *
   * @param json the text
   */
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
