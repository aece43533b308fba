package dev.customersdk.flex;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.customersdk.core.spi.json.GenerateCodec;
import dev.customersdk.core.spi.json.JsonModel;
import java.util.Optional;
import org.immutables.value.Value;

/** The address in {@link BillingDetails}; nothing in it is required. */
@Value.Immutable
@GenerateCodec
@JsonDeserialize(builder = BillingAddress.Builder.class)
public interface BillingAddress extends JsonModel<BillingAddress.Builder> {

  /**
   * Street and number.
   *
   * @return the line
   */
  @Value.Redacted
  Optional<String> line1();

  /**
   * Whatever does not fit into the first line.
   *
   * @return the line
   */
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
   * {@return the value in the text; {@link IllegalArgumentException} when it is no such JSON}
   *
   * @param json the text
   */
  static BillingAddress fromJson(String json) {
    return BillingAddressCodec.INSTANCE.fromJson(json);
  }

  @Override
  default String toJson() {
    return BillingAddressCodec.INSTANCE.toJson(this);
  }

  @Override
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link BillingAddress}. Not thread-safe. */
  final class Builder extends ImmutableBillingAddress.Builder
      implements JsonModel.Builder<Builder> {
    Builder() {}
  }
}
