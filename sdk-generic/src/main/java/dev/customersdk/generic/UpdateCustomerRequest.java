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

  /** The e-mail address; several customers may share one. */
  @Value.Redacted
  Optional<String> email();

  /** Where, and to whom, goods are sent; an address needs its country. */
  Optional<Shipping> shipping();

  /** The source that is charged unless another is named; has to be attached already. */
  @Value.Redacted
  Optional<String> defaultSourceId();

  /** A certificate that is added to the customer's. */
  Optional<TaxCertificate> taxCertificate();

  /**
   * The caller's own data, merged into what is there; an empty text removes its key.
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

  /** Records that the customer asked for their data to be removed, which happens later. */
  Optional<Boolean> requestToBeForgotten();

  /** Rejects what the vendor would reject; the request as it is sent. */
  @Value.Check
  default UpdateCustomerRequest check() {
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

    /** Whether the customer is a business or a person. */
    public Builder type(CustomerType type) {
      return type(OpenEnum.of(Argument.required("type", type)));
    }
  }
}
