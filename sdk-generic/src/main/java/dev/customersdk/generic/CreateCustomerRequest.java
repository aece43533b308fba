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

  /** The id, at most 40 characters; generated when left out. */
  @Value.Redacted
  Optional<String> id();

  /** The e-mail address; several customers may share one. */
  @Value.Redacted
  Optional<String> email();

  /** Where, and to whom, goods are sent; an address needs its country. */
  Optional<Shipping> shipping();

  /** The source that is charged unless another is named; has to be attached already. */
  @Value.Redacted
  Optional<String> defaultSourceId();

  /** A certificate that exempts the customer from tax. */
  Optional<TaxCertificate> taxCertificate();

  /**
   * The caller's own data.
   *
   * <p>Documented limits, left to the vendor to enforce: 20 pairs, keys of 40 characters, values of
   * 500.
   */
  @Value.Redacted
  @JsonFreeForm
  Map<String, @Nullable Object> metadata();

  /** The language and country of invoices and credit memos, such as {@code en_US}. */
  @Value.Redacted
  Optional<String> locale();

  /** Whether the customer is a business or a person. */
  @JsonOpenEnum
  Optional<OpenEnum<CustomerType>> type();

  /** Whether orders can be created for the customer. */
  Optional<Boolean> enabled();

  /** Rejects what the vendor would reject; the request as it is sent. */
  @Value.Check
  default CreateCustomerRequest check() {
    id().ifPresent(RequestRules::checkId);
    shipping().ifPresent(RequestRules::checkShipping);
    Optional<TaxCertificate> certificate = taxCertificate().map(RequestRules::sendable);
    return certificate.equals(taxCertificate())
        ? this
        : toBuilder().taxCertificate(certificate).build();
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** The request in the text; {@link IllegalArgumentException} when it is no such JSON. */
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

    /** Whether the customer is a business or a person. */
    public Builder type(CustomerType type) {
      return type(OpenEnum.of(Argument.required("type", type)));
    }
  }
}
