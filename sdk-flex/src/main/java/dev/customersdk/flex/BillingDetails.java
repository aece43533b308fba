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

  /** The address; may be present and hold nothing. */
  Optional<BillingAddress> address();

  /** The e-mail address. */
  @Value.Redacted
  Optional<String> email();

  /** The name. */
  @Value.Redacted
  Optional<String> name();

  /** The phone number; in the examples with its country code. */
  @Value.Redacted
  Optional<String> phone();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** The value in the text; {@link IllegalArgumentException} when it is no such JSON. */
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
