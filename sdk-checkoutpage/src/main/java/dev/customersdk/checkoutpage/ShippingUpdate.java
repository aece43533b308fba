package dev.customersdk.checkoutpage;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.customersdk.core.Patch;
import dev.customersdk.core.spi.json.GenerateCodec;
import dev.customersdk.core.spi.json.JsonPatch;
import dev.customersdk.core.spi.json.JsonText;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The shipping part of an update.
 *
 * <p>Whether a property left out is kept or lost is documented both ways, see {@link
 * Customers#update}. Only what is documented can be sent: Checkout Page refuses unknown keys, and
 * {@link #fromJson} ignores them.
 */
@Value.Immutable
@GenerateCodec
@JsonDeserialize(builder = ShippingUpdate.Builder.class)
public interface ShippingUpdate extends JsonText {

  /** {@return the name to ship to; not empty} */
  @Value.Redacted
  @JsonPatch
  Patch<String> name();

  /** {@return the phone number for shipping; not empty} */
  @Value.Redacted
  @JsonPatch
  Patch<String> phone();

  /** {@return the address to ship to} */
  @Value.Redacted
  @JsonPatch
  Patch<AddressUpdate> address();

  /** Rejects empty text, which does not clear anything. */
  @Value.Check
  default void check() {
    ClearableText.check("shipping.name", name());
    ClearableText.check("shipping.phone", phone());
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the same shipping, without what Checkout Page does not take back: unknown keys, and a
   * name or phone that is empty}
   *
   * @param shipping the shipping data
   */
  static ShippingUpdate of(Shipping shipping) {
    return builder()
        .name(patch(shipping.name().filter(name -> !name.isEmpty())))
        .phone(patch(shipping.phone().filter(phone -> !phone.isEmpty())))
        .address(patch(shipping.address().map(AddressUpdate::of)))
        .build();
  }

  private static <T> Patch<T> patch(Optional<T> value) {
    return value.map(Patch::set).orElse(Patch.keep());
  }

  /**
   * {@return the shipping in the text; {@link IllegalArgumentException} when it is no such JSON}
   *
   * @param json the text
   */
  static ShippingUpdate fromJson(String json) {
    return ShippingUpdateCodec.INSTANCE.fromJson(json);
  }

  @Override
  default String toJson() {
    return ShippingUpdateCodec.INSTANCE.toJson(this);
  }

  /** {@return a builder that starts with this shipping} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link ShippingUpdate}. Not thread-safe. */
  final class Builder extends ImmutableShippingUpdate.Builder {
    Builder() {}
  }
}
