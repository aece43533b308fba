package dev.customersdk.checkoutpage;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.customersdk.core.Extensible;
import dev.customersdk.core.spi.json.JsonExtras;
import dev.customersdk.core.spi.json.JsonFreeForm;
import dev.customersdk.core.spi.json.ModelJson;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Name, phone and address for shipping as Checkout Page answers them; {@link ShippingUpdate} is the
 * one to send.
 */
@Value.Immutable
@JsonDeserialize(builder = Shipping.Builder.class)
public interface Shipping extends Extensible {

  /** The name to ship to. */
  @Value.Redacted
  Optional<String> name();

  /** The phone number for shipping. */
  @Value.Redacted
  Optional<String> phone();

  /** The address to ship to. */
  @Value.Redacted
  Optional<Address> address();

  @Override
  @Value.Redacted
  @JsonExtras
  Map<String, @Nullable Object> extras();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** The shipping in the text; {@link IllegalArgumentException} when it is no such JSON. */
  static Shipping fromJson(String json) {
    return ModelJson.read(Shipping.class, json);
  }

  /** The shipping as JSON text; holds personal data. */
  default String toJson() {
    return ModelJson.write(this);
  }

  /** A builder that starts with this shipping. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link Shipping}. Not thread-safe. */
  final class Builder extends ImmutableShipping.Builder {

    Builder() {}

    @Override
    @JsonAnySetter
    @JsonFreeForm
    public Builder putExtra(String name, @Nullable Object value) {
      return super.putExtra(name, value);
    }
  }
}
