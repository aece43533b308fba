package dev.customersdk.checkoutpage;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.customersdk.core.spi.json.GenerateCodec;
import dev.customersdk.core.spi.json.JsonModel;
import java.util.Optional;
import org.immutables.value.Value;

/** A postal address as Checkout Page returns it; {@link AddressUpdate} is the one to send. */
@Value.Immutable
@GenerateCodec
@JsonDeserialize(builder = Address.Builder.class)
public interface Address extends JsonModel<Address.Builder> {

  /** {@return the first line} */
  @Value.Redacted
  Optional<String> line1();

  /** {@return the second line} */
  @Value.Redacted
  Optional<String> line2();

  /** {@return the city} */
  @Value.Redacted
  Optional<String> city();

  /** {@return the state} */
  @Value.Redacted
  Optional<String> state();

  /** {@return the postal code} */
  @Value.Redacted
  Optional<String> postalCode();

  /** {@return the country; the examples show a code of two letters} */
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
  static Address fromJson(String json) {
    return AddressCodec.INSTANCE.fromJson(json);
  }

  @Override
  default String toJson() {
    return AddressCodec.INSTANCE.toJson(this);
  }

  @Override
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds an {@link Address}. Not thread-safe. */
  final class Builder extends ImmutableAddress.Builder implements JsonModel.Builder<Builder> {
    Builder() {}
  }
}
