package dev.customersdk.flex;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.customersdk.core.spi.json.JsonModel;
import dev.customersdk.core.spi.json.JsonText;
import java.util.Optional;
import org.immutables.value.Value;

/** Whom a payment method belongs to; nothing in it is required. */
@Value.Immutable
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
    return JsonText.read(BillingDetails.class, json);
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
