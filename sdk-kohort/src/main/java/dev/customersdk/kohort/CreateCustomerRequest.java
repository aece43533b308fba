package dev.customersdk.kohort;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.customersdk.core.OpenEnum;
import dev.customersdk.core.Patch;
import dev.customersdk.core.spi.Argument;
import dev.customersdk.core.spi.json.GenerateCodec;
import dev.customersdk.core.spi.json.JsonFreeForm;
import dev.customersdk.core.spi.json.JsonModel;
import dev.customersdk.core.spi.json.JsonOpenEnum;
import dev.customersdk.core.spi.json.JsonPatch;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** What a new customer is made of. Only the e-mail address is required. */
@Value.Immutable
@GenerateCodec
@JsonDeserialize(builder = CreateCustomerRequest.Builder.class)
public interface CreateCustomerRequest extends JsonModel<CreateCustomerRequest.Builder> {

  /** {@return the e-mail address} */
  @Value.Redacted
  String emailAddress();

  /** {@return the first name; may be sent as null} */
  @Value.Redacted
  @JsonPatch
  Patch<String> firstName();

  /** {@return the last name; may be sent as null} */
  @Value.Redacted
  @JsonPatch
  Patch<String> lastName();

  /**
   * {@return the phone number with its country code, such as {@code +1 555 555 5555}; may be sent
   * as null}
   */
  @Value.Redacted
  @JsonPatch
  Patch<String> phoneNumber();

  /** {@return the address of the customer; Kohort does not call it a billing address} */
  Optional<Address> address();

  /** {@return the shipping address} */
  Optional<Address> shippingAddress();

  /** {@return the caller's own data} */
  @Value.Redacted
  @JsonFreeForm
  Map<String, @Nullable Object> metadata();

  /** {@return the language in which the customer is addressed; not documented to come back} */
  @JsonOpenEnum
  Optional<OpenEnum<CustomerLocale>> locale();

  /**
   * {@return the caller's own reference: a note to oneself} Kohort documents neither a way to find
   * a customer by it, nor that it comes back.
   */
  @Value.Redacted
  Optional<String> clientReferenceId();

  /** Rejects what cannot be a customer. */
  @Value.Check
  default void check() {
    Argument.notBlank("emailAddress", Optional.of(emailAddress()));
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

    /**
     * The language in which the customer is addressed.
     *
     * @param locale the language
     * @return this builder
     */
    public Builder locale(CustomerLocale locale) {
      return locale(OpenEnum.of(Argument.required("locale", locale)));
    }
  }
}
