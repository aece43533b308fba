package dev.customersdk.checkoutpage;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.customersdk.core.Patch;
import dev.customersdk.core.spi.Argument;
import dev.customersdk.core.spi.json.GenerateCodec;
import dev.customersdk.core.spi.json.JsonPatch;
import dev.customersdk.core.spi.json.JsonText;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A change of a customer: properties not mentioned here cannot be changed.
 *
 * <p>At least one property must be set or cleared. Only what is documented can be sent: Checkout
 * Page refuses unknown keys, and {@link #fromJson} ignores them. What becomes of the properties
 * that {@code address} and {@code shipping} leave out, see {@link Customers#update}.
 */
@Value.Immutable
@GenerateCodec
@JsonDeserialize(builder = UpdateCustomerRequest.Builder.class)
public interface UpdateCustomerRequest extends JsonText {

  /** {@return the name; not empty} */
  @Value.Redacted
  @JsonPatch
  Patch<String> name();

  /** {@return the company; not empty} */
  @Value.Redacted
  @JsonPatch
  Patch<String> companyName();

  /**
   * {@return the e-mail address, which cannot be cleared; stored trimmed and in lower case} Not
   * blank.
   */
  @Value.Redacted
  Optional<String> email();

  /** {@return the phone number, in any form; not empty} */
  @Value.Redacted
  @JsonPatch
  Patch<String> phone();

  /** {@return the e-mail address for billing; stored trimmed and in lower case} Not blank. */
  @Value.Redacted
  @JsonPatch
  Patch<String> billingEmail();

  /** {@return the billing address} */
  @Value.Redacted
  @JsonPatch
  Patch<AddressUpdate> address();

  /** {@return the name, phone and address for shipping} */
  @Value.Redacted
  @JsonPatch
  Patch<ShippingUpdate> shipping();

  /** Rejects empty text, which does not clear anything, and e-mail addresses that are blank. */
  @Value.Check
  default void check() {
    ClearableText.check("name", name());
    ClearableText.check("companyName", companyName());
    ClearableText.check("phone", phone());
    String problem = "must not be blank; clear it to remove it";
    Argument.notBlank("billingEmail", billingEmail().value(), problem);
    Argument.notBlank("email", email(), "must not be blank; it cannot be removed");
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
  static UpdateCustomerRequest fromJson(String json) {
    return UpdateCustomerRequestCodec.INSTANCE.fromJson(json);
  }

  @Override
  default String toJson() {
    return UpdateCustomerRequestCodec.INSTANCE.toJson(this);
  }

  /** {@return a builder that starts with this request} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds an {@link UpdateCustomerRequest}. Not thread-safe. */
  final class Builder extends ImmutableUpdateCustomerRequest.Builder {
    Builder() {}
  }
}
