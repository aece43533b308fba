package dev.customersdk.flex;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
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
 * A customer as Flex returns it.
 *
 * <p>Only the id is required. What is not documented stands in {@link #extras()}.
 */
@Value.Immutable
@GenerateCodec
@JsonDeserialize(builder = Customer.Builder.class)
public interface Customer extends JsonModel<Customer.Builder> {

  /** {@return an opaque id such as {@code fcus_01J9XR8M3K7VZ8N2YB4WJ6T0RA}} */
  @Value.Redacted
  @JsonProperty("customer_id")
  String customerId();

  /** {@return the first name} */
  @Value.Redacted
  @JsonProperty("first_name")
  Optional<String> firstName();

  /** {@return the last name} */
  @Value.Redacted
  @JsonProperty("last_name")
  Optional<String> lastName();

  /** {@return the e-mail address} */
  @Value.Redacted
  Optional<String> email();

  /**
   * {@return the phone number; in the examples with its country code, as in {@code +15555550123}}
   */
  @Value.Redacted
  Optional<String> phone();

  /** {@return the employer} */
  @Value.Redacted
  Optional<String> employer();

  /** {@return where things are sent; may be present and hold nothing} */
  Optional<Shipping> shipping();

  /** {@return the caller's own data; an object here, though requests carry it as a text} */
  @Value.Redacted
  @JsonInclude(JsonInclude.Include.ALWAYS)
  @JsonSetter(nulls = Nulls.SKIP)
  @JsonDeserialize(contentUsing = JsonFreeForm.Deserializer.class)
  Map<String, @Nullable Object> metadata();

  /** {@return when the customer was created} */
  @JsonProperty("created_at")
  @JsonInstant
  Optional<Instant> createdAt();

  /** {@return whether the customer belongs to test mode rather than live mode} */
  @JsonProperty("test_mode")
  Optional<Boolean> testMode();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the customer in the text, as {@link #toJson()} writes it or Flex returns it, without
   * envelope}
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
