package dev.customersdk.generic;

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

/** Where, and to whom, goods are sent. */
@Value.Immutable
@JsonDeserialize(builder = Shipping.Builder.class)
public interface Shipping extends Extensible {

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
