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

  /** An opaque id such as {@code cus_1234567890}. */
  @Value.Redacted
  String id();

  /** The e-mail address. */
  @Value.Redacted
  @JsonAlias("email_address")
  Optional<String> emailAddress();

  /** The first name. */
  @Value.Redacted
  @JsonAlias("first_name")
  Optional<String> firstName();

  /** The last name. */
  @Value.Redacted
  @JsonAlias("last_name")
  Optional<String> lastName();

  /** The phone number. */
  @Value.Redacted
  @JsonAlias("phone_number")
  Optional<String> phoneNumber();

  /** Whether the record belongs to live mode rather than test mode. */
  Optional<Boolean> livemode();

  /** Whether the customer is blocked. */
  @JsonAlias("is_blocked")
  Optional<Boolean> isBlocked();

  /** The organisation the customer belongs to. */
  @Value.Redacted
  @JsonAlias("organization_id")
  Optional<String> organizationId();

  /** The id of the address. */
  @Value.Redacted
  @JsonAlias("address_id")
  Optional<String> addressId();

  /** The id of the shipping address. */
  @Value.Redacted
  @JsonAlias("shipping_address_id")
  Optional<String> shippingAddressId();

  /** The caller's own data; keys are kept as they are. */
  @Value.Redacted
  @JsonFreeForm
  Map<String, @Nullable Object> metadata();

  /** When the customer was created. */
  @JsonAlias("created_at")
  @JsonInstant
  Optional<Instant> createdAt();

  /** Who created the customer. */
  @Value.Redacted
  @JsonAlias("created_by")
  Optional<String> createdBy();

  /** When the customer last changed. */
  @JsonAlias("updated_at")
  @JsonInstant
  Optional<Instant> updatedAt();

  /** When the customer was blocked. */
  @JsonAlias("blocked_at")
  @JsonInstant
  Optional<Instant> blockedAt();

  /** Who blocked the customer. */
  @Value.Redacted
  @JsonAlias("blocked_by")
  Optional<String> blockedBy();

  /** Who last changed the customer. */
  @Value.Redacted
  @JsonAlias("updated_by")
  Optional<String> updatedBy();

  /** The mark of a soft delete: when it happened. */
  @JsonAlias("deleted_at")
  @JsonInstant
  Optional<Instant> deletedAt();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * The customer in the text, as {@link #toJson()} writes it or Kohort returns it.
   *
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
