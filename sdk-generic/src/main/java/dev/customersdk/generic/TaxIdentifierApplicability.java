package dev.customersdk.generic;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.customersdk.core.OpenEnum;
import dev.customersdk.core.spi.Argument;
import dev.customersdk.core.spi.json.GenerateCodec;
import dev.customersdk.core.spi.json.JsonModel;
import dev.customersdk.core.spi.json.JsonOpenEnum;
import java.util.Optional;
import org.immutables.value.Value;

/** Where a tax identifier takes effect. */
@Value.Immutable
@GenerateCodec
@JsonDeserialize(builder = TaxIdentifierApplicability.Builder.class)
public interface TaxIdentifierApplicability extends JsonModel<TaxIdentifierApplicability.Builder> {

  /** {@return the country in two letters} */
  @Value.Redacted
  Optional<String> country();

  /** {@return the entity of the vendor that sells} */
  @Value.Redacted
  Optional<String> entity();

  /** {@return the type of customer} */
  @JsonOpenEnum
  Optional<OpenEnum<CustomerType>> customerType();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the applicability in the text; {@link IllegalArgumentException} when it is no such
   * JSON}
   *
   * @param json the text
   */
  static TaxIdentifierApplicability fromJson(String json) {
    return TaxIdentifierApplicabilityCodec.INSTANCE.fromJson(json);
  }

  @Override
  default String toJson() {
    return TaxIdentifierApplicabilityCodec.INSTANCE.toJson(this);
  }

  @Override
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link TaxIdentifierApplicability}. Not thread-safe. */
  final class Builder extends ImmutableTaxIdentifierApplicability.Builder
      implements JsonModel.Builder<Builder> {

    Builder() {}

    /**
     * The type of customer.
     *
     * @param customerType the kind
     * @return this builder
     */
    public Builder customerType(CustomerType customerType) {
      return customerType(OpenEnum.of(Argument.required("customerType", customerType)));
    }
  }
}
