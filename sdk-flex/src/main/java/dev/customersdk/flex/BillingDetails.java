package dev.customersdk.flex;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.customersdk.core.spi.json.GenerateCodec;
import dev.customersdk.core.spi.json.JsonModel;
import java.util.Optional;
import org.immutables.value.Value;

/** Whom a payment method belongs to; nothing in it is required. */
@Value.Immutable
@GenerateCodec
@JsonDeserialize(builder = BillingDetails.Builder.class)
public interface BillingDetails extends JsonModel<BillingDetails.Builder> {

  /** {@return the address; may be present and hold nothing} */
  Optional<BillingAddress> address();

  /** {@return the e-mail address} */
  @Value.Redacted
  Optional<String> email();

  /** {@return the name} */
  @Value.Redacted
  Optional<String> name();

  /** {@return the phone number; in the examples with its country code} */
  @Value.Redacted
  Optional<String> phone();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the value in the text; {@link IllegalArgumentException} when it is no such JSON}
   *
   * @param json the text
   */
  static BillingDetails fromJson(String json) {
    return BillingDetailsCodec.INSTANCE.fromJson(json);
  }

  @Override
  default String toJson() {
    return BillingDetailsCodec.INSTANCE.toJson(this);
  }

  @Override
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link BillingDetails}. Not thread-safe. */
  final class Builder extends ImmutableBillingDetails.Builder
      implements JsonModel.Builder<Builder> {
    Builder() {}
  }
}
