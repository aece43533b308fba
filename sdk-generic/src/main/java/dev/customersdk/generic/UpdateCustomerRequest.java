package dev.customersdk.generic;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.customersdk.core.OpenEnum;
import dev.customersdk.core.spi.Argument;
import dev.customersdk.core.spi.json.GenerateCodec;
import dev.customersdk.core.spi.json.JsonFreeForm;
import dev.customersdk.core.spi.json.JsonModel;
import dev.customersdk.core.spi.json.JsonOpenEnum;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A change of a customer: what is set is sent, and the rest stays as it is.
 *
 * <p>How to clear a property is not documented; {@link Builder#putExtra} can send a null.
 */
@Value.Immutable
@GenerateCodec
@JsonDeserialize(builder = UpdateCustomerRequest.Builder.class)
public interface UpdateCustomerRequest extends JsonModel<UpdateCustomerRequest.Builder> {

  /** {@return the e-mail address; several customers may share one} */
  @Value.Redacted
  Optional<String> email();

  /** {@return where, and to whom, goods are sent; an address needs its country} */
  Optional<Shipping> shipping();

  /** {@return the source that is charged unless another is named; has to be attached already} */
  @Value.Redacted
  Optional<String> defaultSourceId();

  /** {@return a certificate that is added to the customer's} */
  Optional<TaxCertificate> taxCertificate();

  /**
   * {@return the caller's own data, merged into what is there; an empty text removes its key}
   *
   * <p>Documented limits, left to the vendor to enforce: 20 pairs, keys of 40 characters, values of
   * 500.
   */
  @Value.Redacted
  @JsonFreeForm
  Map<String, @Nullable Object> metadata();

  /** {@return the language and country of invoices and credit memos, such as {@code en_US}} */
  @Value.Redacted
  Optional<String> locale();

  /** {@return whether the customer is a business or a person} */
  @JsonOpenEnum
  Optional<OpenEnum<CustomerType>> type();

  /** {@return whether orders can be created for the customer} */
  Optional<Boolean> enabled();

  /**
   * Records that the customer asked for their data to be removed, which happens later.
   *
   * @return the wish
   */
  Optional<Boolean> requestToBeForgotten();

  /**
   * Rejects what the vendor would reject; the request as it is sent.
   *
   * @return this
   */
  @Value.Check
  default UpdateCustomerRequest check() {
    shipping().ifPresent(RequestRules::checkShipping);
    Optional<TaxCertificate> certificate = taxCertificate().map(RequestRules::sendable);
    return certificate.equals(taxCertificate())
        ? this
        : toBuilder().taxCertificate(certificate).build();
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

  @Override
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds an {@link UpdateCustomerRequest}. Not thread-safe. */
  final class Builder extends ImmutableUpdateCustomerRequest.Builder
      implements JsonModel.Builder<Builder> {

    Builder() {}

    /**
     * Whether the customer is a business or a person.
     *
     * @param type the kind
     * @return this builder
     */
    public Builder type(CustomerType type) {
      return type(OpenEnum.of(Argument.required("type", type)));
    }
  }
}
