package dev.customersdk.checkoutpage;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.customersdk.core.spi.json.GenerateCodec;
import dev.customersdk.core.spi.json.JsonModel;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Name, phone and address for shipping as Checkout Page returns them; {@link ShippingUpdate} is the
 * one to send.
 */
@Value.Immutable
@GenerateCodec
@JsonDeserialize(builder = Shipping.Builder.class)
public interface Shipping extends JsonModel<Shipping.Builder> {

  /** {@return the name to ship to} */
  @Value.Redacted
  Optional<String> name();

  /** {@return the phone number for shipping} */
  @Value.Redacted
  Optional<String> phone();

  /** {@return the address to ship to} */
  @Value.Redacted
  Optional<Address> address();

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
