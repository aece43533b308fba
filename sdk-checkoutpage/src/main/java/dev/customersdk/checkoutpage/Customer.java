package dev.customersdk.checkoutpage;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.customersdk.core.spi.json.GenerateCodec;
import dev.customersdk.core.spi.json.JsonInstant;
import dev.customersdk.core.spi.json.JsonModel;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A customer as Checkout Page returns it.
 *
 * <p>Only the id is required. A property that was cleared is absent. What is not documented stands
 * in {@link #extras()}.
 */
@Value.Immutable
@GenerateCodec
@JsonDeserialize(builder = Customer.Builder.class)
public interface Customer extends JsonModel<Customer.Builder> {

  /** {@return the id; the examples have 24 hexadecimal characters} */
  @Value.Redacted
  String id();

  /** {@return the name} */
  @Value.Redacted
  Optional<String> name();

  /** {@return the company} */
  @Value.Redacted
  Optional<String> companyName();

  /** {@return the e-mail address, in lower case} */
  @Value.Redacted
  Optional<String> email();

  /** {@return the phone number, in any form} */
  @Value.Redacted
  Optional<String> phone();

  /** {@return the e-mail address for billing, in lower case; may differ from {@link #email()}} */
  @Value.Redacted
  Optional<String> billingEmail();

  /** {@return the billing address} */
  @Value.Redacted
  Optional<Address> address();

  /** {@return the name, phone and address for shipping} */
  @Value.Redacted
  Optional<Shipping> shipping();

  /** {@return the tax id} */
  @Value.Redacted
  Optional<String> taxId();

  /** {@return what kind of tax id it is, such as {@code us_ein}; no list is documented} */
  @Value.Redacted
  Optional<String> taxIdType();

  /** {@return the store the customer belongs to} */
  @Value.Redacted
  Optional<String> sellerId();

  /** {@return the customer's id at Stripe, such as {@code cus_123}} */
  @Value.Redacted
  Optional<String> stripeCustomerId();

  /** {@return when the customer was created} */
  @JsonInstant
  Optional<Instant> createdAt();

  /** {@return when the customer last changed} */
  @JsonInstant
  Optional<Instant> updatedAt();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the customer in the text; {@link IllegalArgumentException} when it is no such JSON}
   *
   * @param json the text
   */
  static Customer fromJson(String json) {
    return CustomerCodec.INSTANCE.fromJson(json);
  }

  @Override
  default String toJson() {
    return CustomerCodec.INSTANCE.toJson(this);
  }

  @Override
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link Customer}. Not thread-safe. */
  final class Builder extends ImmutableCustomer.Builder implements JsonModel.Builder<Builder> {
    Builder() {}
  }
}
