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

  /** The id; the examples have 24 hexadecimal characters. */
  @Value.Redacted
  String id();

  /** The name. */
  @Value.Redacted
  Optional<String> name();

  /** The company. */
  @Value.Redacted
  Optional<String> companyName();

  /** The e-mail address, in lower case. */
  @Value.Redacted
  Optional<String> email();

  /** The phone number, in any form. */
  @Value.Redacted
  Optional<String> phone();

  /** The e-mail address for billing, in lower case; may differ from {@link #email()}. */
  @Value.Redacted
  Optional<String> billingEmail();

  /** The billing address. */
  @Value.Redacted
  Optional<Address> address();

  /** The name, phone and address for shipping. */
  @Value.Redacted
  Optional<Shipping> shipping();

  /** The tax id. */
  @Value.Redacted
  Optional<String> taxId();

  /** What kind of tax id it is, such as {@code us_ein}; no list is documented. */
  @Value.Redacted
  Optional<String> taxIdType();

  /** The store the customer belongs to. */
  @Value.Redacted
  Optional<String> sellerId();

  /** The customer's id at Stripe, such as {@code cus_123}. */
  @Value.Redacted
  Optional<String> stripeCustomerId();

  /** When the customer was created. */
  @JsonInstant
  Optional<Instant> createdAt();

  /** When the customer last changed. */
  @JsonInstant
  Optional<Instant> updatedAt();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** The customer in the text; {@link IllegalArgumentException} when it is no such JSON. */
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
