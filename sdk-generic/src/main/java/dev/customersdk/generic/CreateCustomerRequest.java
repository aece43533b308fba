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
 * What a new customer is made of. Nothing is required.
 *
 * <p>With an {@link #id()} the customer can be created without fear of a second one.
 */
@Value.Immutable
@GenerateCodec
@JsonDeserialize(builder = CreateCustomerRequest.Builder.class)
public interface CreateCustomerRequest extends JsonModel<CreateCustomerRequest.Builder> {

  /** {@return the id, at most 40 characters; generated when left out} */
  @Value.Redacted
  Optional<String> id();

  /** {@return the e-mail address; several customers may share one} */
  @Value.Redacted
  Optional<String> email();

  /** {@return where, and to whom, goods are sent; an address needs its country} */
  Optional<Shipping> shipping();

  /** {@return the source that is charged unless another is named; has to be attached already} */
  @Value.Redacted
  Optional<String> defaultSourceId();

  /** {@return a certificate that exempts the customer from tax} */
  Optional<TaxCertificate> taxCertificate();

  /**
   * {@return the caller's own data}
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
   * Rejects what the vendor would reject; the request as it is sent.
   *
   * @return this
   */
  @Value.Check
  default CreateCustomerRequest check() {
    id().ifPresent(RequestRules::checkId);
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
