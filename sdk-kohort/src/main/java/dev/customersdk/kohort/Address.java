package dev.customersdk.kohort;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.customersdk.core.spi.json.GenerateCodec;
import dev.customersdk.core.spi.json.JsonModel;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A postal address in a request.
 *
 * <p>Kohort's two examples disagree: one has {@code addressLine1}, the other {@code street}, which
 * can be sent with {@link Builder#putExtra}. Its older clients required {@code addressLine1},
 * {@code city}, {@code postalCode} and {@code country}; the reference page says nothing, so nothing
 * is required here.
 */
@Value.Immutable
@GenerateCodec
@JsonDeserialize(builder = Address.Builder.class)
public interface Address extends JsonModel<Address.Builder> {

  /** {@return street and number} */
  @Value.Redacted
  Optional<String> addressLine1();

  /** {@return whatever does not fit into the first line} */
  @Value.Redacted
  Optional<String> addressLine2();

  /** {@return the city} */
  @Value.Redacted
  Optional<String> city();

  /** {@return the postal code} */
  @Value.Redacted
  Optional<String> postalCode();

  /** {@return the country; the examples show both a code and a name} */
  @Value.Redacted
  Optional<String> country();

  /** {@return the state or region} */
  @Value.Redacted
  Optional<String> state();

  /** {@return the company} */
  @Value.Redacted
  Optional<String> companyName();

  /** {@return the VAT number} */
  @Value.Redacted
  Optional<String> vatNumber();

  /** {@return the number in the register of companies} */
  @Value.Redacted
  Optional<String> registrationNumber();

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
