package dev.customersdk.generic;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.customersdk.core.spi.json.GenerateCodec;
import dev.customersdk.core.spi.json.JsonModel;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A postal address.
 *
 * <p>Read whatever of it there is; a request needs the country.
 */
@Value.Immutable
@GenerateCodec
@JsonDeserialize(builder = Address.Builder.class)
public interface Address extends JsonModel<Address.Builder> {

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

  /** {@return the postal code} */
  @Value.Redacted
  Optional<String> postalCode();

  /** {@return the state or region} */
  @Value.Redacted
  Optional<String> state();

  /** {@return the country in two letters, such as {@code US}} */
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
