package dev.customersdk.checkoutpage;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.customersdk.core.spi.json.GenerateCodec;
import dev.customersdk.core.spi.json.JsonText;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The postal address in an update.
 *
 * <p>Whether a property left out is kept or lost is documented both ways, see {@link
 * Customers#update}; none can be sent as null. Only what is documented can be sent: Checkout Page
 * refuses unknown keys, and {@link #fromJson} ignores them.
 */
@Value.Immutable
@GenerateCodec
@JsonDeserialize(builder = AddressUpdate.Builder.class)
public interface AddressUpdate extends JsonText {

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

  /** {@return the country; no form is prescribed} */
  @Value.Redacted
  Optional<String> country();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the same address, without what Checkout Page does not take back}
   *
   * @param address the address
   */
  static AddressUpdate of(Address address) {
    return builder()
        .line1(address.line1())
        .line2(address.line2())
        .city(address.city())
        .state(address.state())
        .postalCode(address.postalCode())
        .country(address.country())
        .build();
  }

  /**
   * {@return the address in the text; {@link IllegalArgumentException} when it is no such JSON}
   *
   * @param json the text
   */
  static AddressUpdate fromJson(String json) {
    return AddressUpdateCodec.INSTANCE.fromJson(json);
  }

  @Override
  default String toJson() {
    return AddressUpdateCodec.INSTANCE.toJson(this);
  }

  /** {@return a builder that starts with this address} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds an {@link AddressUpdate}. Not thread-safe. */
  final class Builder extends ImmutableAddressUpdate.Builder {
    Builder() {}
  }
}
