package dev.customersdk.flex;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.customersdk.core.spi.json.GenerateCodec;
import dev.customersdk.core.spi.json.JsonModel;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where things are sent, in a request.
 *
 * <p>Nothing is required, as Flex documents no requirement. Whether an update merges it into the
 * address Flex has or puts it in its place is not documented either, so a whole address is safest:
 * {@link Shipping#toRequest()} makes one of what Flex returned.
 */
@Value.Immutable
@GenerateCodec
@JsonDeserialize(builder = ShippingRequest.Builder.class)
public interface ShippingRequest extends JsonModel<ShippingRequest.Builder> {

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
   * {@return the address in the text; {@link IllegalArgumentException} when it is no such JSON}
   *
   * @param json the text
   */
  static ShippingRequest fromJson(String json) {
    return ShippingRequestCodec.INSTANCE.fromJson(json);
  }

  @Override
  default String toJson() {
    return ShippingRequestCodec.INSTANCE.toJson(this);
  }

  @Override
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link ShippingRequest}. Not thread-safe. */
  final class Builder extends ImmutableShippingRequest.Builder
      implements JsonModel.Builder<Builder> {
    Builder() {}
  }
}
