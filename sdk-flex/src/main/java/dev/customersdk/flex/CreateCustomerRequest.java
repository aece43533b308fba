package dev.customersdk.flex;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.customersdk.core.spi.json.GenerateCodec;
import dev.customersdk.core.spi.json.JsonModel;
import dev.customersdk.core.spi.json.JsonVia;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a new customer is made of, or what is changed of the one that has the e-mail address
 * already.
 *
 * <p>Flex does not say which properties it requires, so nothing is rejected here, not even a
 * request with nothing set: Flex decides.
 */
@Value.Immutable
@GenerateCodec
@JsonDeserialize(builder = CreateCustomerRequest.Builder.class)
public interface CreateCustomerRequest extends JsonModel<CreateCustomerRequest.Builder> {

  /** {@return the first name} */
  @Value.Redacted
  @JsonProperty("first_name")
  Optional<String> firstName();

  /** {@return the last name} */
  @Value.Redacted
  @JsonProperty("last_name")
  Optional<String> lastName();

  /** {@return the e-mail address, by which Flex finds a customer that is there already} */
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

  /** {@return where things are sent} */
  Optional<ShippingRequest> shipping();

  /** {@return the id of a checkout session, which is changed so that it refers to this customer} */
  @Value.Redacted
  @JsonProperty("checkout_session_id")
  Optional<String> checkoutSessionId();

  /**
   * {@return the caller's own data}
   *
   * <p>Sent as Flex wants it, a text that holds a JSON object; an empty map is not sent.
   */
  @Value.Redacted
  @JsonVia(RequestMetadata.class)
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  @JsonSetter(nulls = Nulls.SKIP)
  @JsonSerialize(using = RequestMetadata.Serializer.class)
  @JsonDeserialize(using = RequestMetadata.Deserializer.class)
  Map<String, @Nullable Object> metadata();

  /** Rejects metadata that are set twice, once as an extra. */
  @Value.Check
  default void check() {
    RequestMetadata.expectOnce(metadata(), extras());
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the request in the text; {@link IllegalArgumentException} when it is no such JSON}
   *
   * @param json the text
   */
  static CreateCustomerRequest fromJson(String json) {
    return CreateCustomerRequestCodec.INSTANCE.fromJson(json);
  }

  @Override
  default String toJson() {
    return CreateCustomerRequestCodec.INSTANCE.toJson(this);
  }

  @Override
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link CreateCustomerRequest}. Not thread-safe. */
  final class Builder extends ImmutableCreateCustomerRequest.Builder
      implements JsonModel.Builder<Builder> {
    Builder() {}
  }
}
