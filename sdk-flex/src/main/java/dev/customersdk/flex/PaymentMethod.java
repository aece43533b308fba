package dev.customersdk.flex;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.customersdk.core.spi.json.GenerateCodec;
import dev.customersdk.core.spi.json.JsonFreeForm;
import dev.customersdk.core.spi.json.JsonInstant;
import dev.customersdk.core.spi.json.JsonModel;
import dev.customersdk.core.spi.json.JsonVia;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A payment method of a customer, to be read only: Flex documents no way to make or change one.
 *
 * <p>Only the id is required. What is not documented stands in {@link #extras()}.
 */
@Value.Immutable
@GenerateCodec
@JsonDeserialize(builder = PaymentMethod.Builder.class)
public interface PaymentMethod extends JsonModel<PaymentMethod.Builder> {

  /** {@return an opaque id such as {@code fpm_01J9XR8M3K7VZ8N2YB4WJ6T0RA}} */
  @Value.Redacted
  @JsonProperty("payment_method_id")
  String paymentMethodId();

  /**
   * Whom it belongs to; may be present and hold nothing.
   *
   * @return the details
   */
  @JsonProperty("billing_details")
  Optional<BillingDetails> billingDetails();

  /** {@return the id of the customer; a list need not show it} Absent where it is empty. */
  default Optional<String> customerId() {
    return customer().map(Customer::customerId);
  }

  /**
   * {@return the customer, in older examples}
   *
   * <p>Newer ones have nothing but the id in its place; it reads as a customer of whom only the id
   * is known. One without an id reads as absent.
   */
  @JsonVia(CustomerOrId.class)
  @JsonSerialize(using = CustomerOrId.Serializer.class)
  @JsonDeserialize(using = CustomerOrId.Deserializer.class)
  Optional<Customer> customer();

  /** {@return the caller's own data} */
  @Value.Redacted
  @JsonInclude(JsonInclude.Include.ALWAYS)
  @JsonSetter(nulls = Nulls.SKIP)
  @JsonDeserialize(contentUsing = JsonFreeForm.Deserializer.class)
  Map<String, @Nullable Object> metadata();

  /** {@return the card, if it is one; may be present and hold nothing} */
  Optional<Card> card();

  /** {@return when the payment method was created} */
  @JsonProperty("created_at")
  @JsonInstant
  Optional<Instant> createdAt();

  /** {@return whether it belongs to test mode rather than live mode} */
  @JsonProperty("test_mode")
  Optional<Boolean> testMode();

  /** {@return whether it is for use off session; nothing more is documented} */
  @JsonProperty("off_session")
  Optional<Boolean> offSession();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the value in the text; {@link IllegalArgumentException} when it is no such JSON}
   *
   * @param json the text
   */
  static PaymentMethod fromJson(String json) {
    return PaymentMethodCodec.INSTANCE.fromJson(json);
  }

  @Override
  default String toJson() {
    return PaymentMethodCodec.INSTANCE.toJson(this);
  }

  @Override
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link PaymentMethod}. Not thread-safe. */
  final class Builder extends ImmutablePaymentMethod.Builder implements JsonModel.Builder<Builder> {
    Builder() {}
  }
}
