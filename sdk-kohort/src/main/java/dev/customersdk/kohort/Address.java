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

  /** Street and number. */
  @Value.Redacted
  Optional<String> addressLine1();

  /** Whatever does not fit into the first line. */
  @Value.Redacted
  Optional<String> addressLine2();

  /** The city. */
  @Value.Redacted
  Optional<String> city();

  /** The postal code. */
  @Value.Redacted
  Optional<String> postalCode();

  /** The country; the examples show both a code and a name. */
  @Value.Redacted
  Optional<String> country();

  /** The state or region. */
  @Value.Redacted
  Optional<String> state();

  /** The company. */
  @Value.Redacted
  Optional<String> companyName();

  /** The VAT number. */
  @Value.Redacted
  Optional<String> vatNumber();

  /** The number in the register of companies. */
  @Value.Redacted
  Optional<String> registrationNumber();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** The address in the text; {@link IllegalArgumentException} when it is no such JSON. */
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
