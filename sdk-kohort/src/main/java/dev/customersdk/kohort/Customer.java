package dev.customersdk.kohort;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.customersdk.core.spi.json.GenerateCodec;
import dev.customersdk.core.spi.json.JsonFreeForm;
import dev.customersdk.core.spi.json.JsonInstant;
import dev.customersdk.core.spi.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A customer as Kohort returns it.
 *
 * <p>Only the id is required. Read from camelCase and from snake_case, since Kohort documents the
 * one and is known to send the other elsewhere; written in camelCase. What is not documented stands
 * in {@link #extras()}: expanded relations, and {@code locale}, {@code clientReferenceId} and the
 * addresses of the create, should they come back.
 */
@Value.Immutable
@GenerateCodec
@JsonDeserialize(builder = Customer.Builder.class)
public interface Customer extends JsonModel<Customer.Builder> {

  /** {@return an opaque id such as {@code cus_1234567890}} */
  @Value.Redacted
  String id();

  /** {@return the e-mail address} */
  @Value.Redacted
  @JsonAlias("email_address")
  Optional<String> emailAddress();

  /** {@return the first name} */
  @Value.Redacted
  @JsonAlias("first_name")
  Optional<String> firstName();

  /** {@return the last name} */
  @Value.Redacted
  @JsonAlias("last_name")
  Optional<String> lastName();

  /** {@return the phone number} */
  @Value.Redacted
  @JsonAlias("phone_number")
  Optional<String> phoneNumber();

  /** {@return whether the record belongs to live mode rather than test mode} */
  Optional<Boolean> livemode();

  /** {@return whether the customer is blocked} */
  @JsonAlias("is_blocked")
  Optional<Boolean> isBlocked();

  /** {@return the organisation the customer belongs to} */
  @Value.Redacted
  @JsonAlias("organization_id")
  Optional<String> organizationId();

  /** {@return the id of the address} */
  @Value.Redacted
  @JsonAlias("address_id")
  Optional<String> addressId();

  /** {@return the id of the shipping address} */
  @Value.Redacted
  @JsonAlias("shipping_address_id")
  Optional<String> shippingAddressId();

  /** {@return the caller's own data; keys are kept as they are} */
  @Value.Redacted
  @JsonFreeForm
  Map<String, @Nullable Object> metadata();

  /** {@return when the customer was created} */
  @JsonAlias("created_at")
  @JsonInstant
  Optional<Instant> createdAt();

  /** {@return who created the customer} */
  @Value.Redacted
  @JsonAlias("created_by")
  Optional<String> createdBy();

  /** {@return when the customer last changed} */
  @JsonAlias("updated_at")
  @JsonInstant
  Optional<Instant> updatedAt();

  /** {@return when the customer was blocked} */
  @JsonAlias("blocked_at")
  @JsonInstant
  Optional<Instant> blockedAt();

  /** {@return who blocked the customer} */
  @Value.Redacted
  @JsonAlias("blocked_by")
  Optional<String> blockedBy();

  /** {@return who last changed the customer} */
  @Value.Redacted
  @JsonAlias("updated_by")
  Optional<String> updatedBy();

  /** {@return the mark of a soft delete: when it happened} */
  @JsonAlias("deleted_at")
  @JsonInstant
  Optional<Instant> deletedAt();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the customer in the text, as {@link #toJson()} writes it or Kohort returns it}
   *
   * @param json the text
   * @throws IllegalArgumentException when the text is no such JSON
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
