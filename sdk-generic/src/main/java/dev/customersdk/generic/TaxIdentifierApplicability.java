package dev.customersdk.generic;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.customersdk.core.Extensible;
import dev.customersdk.core.OpenEnum;
import dev.customersdk.core.spi.json.JsonExtras;
import dev.customersdk.core.spi.json.JsonFreeForm;
import dev.customersdk.core.spi.json.JsonOpenEnum;
import dev.customersdk.core.spi.json.ModelJson;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Where a tax identifier takes effect. */
@Value.Immutable
@JsonDeserialize(builder = TaxIdentifierApplicability.Builder.class)
public interface TaxIdentifierApplicability extends Extensible {

  /** The country in two letters. */
  Optional<String> country();

  /** The entity of the vendor that sells. */
  Optional<String> entity();

  /** The type of customer. */
  @JsonOpenEnum
  Optional<OpenEnum<CustomerType>> customerType();

  @Override
  @Value.Redacted
  @JsonExtras
  Map<String, @Nullable Object> extras();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** The applicability in the text; {@link IllegalArgumentException} when it is no such JSON. */
  static TaxIdentifierApplicability fromJson(String json) {
    return ModelJson.read(TaxIdentifierApplicability.class, json);
  }

  /** The applicability as JSON text. */
  default String toJson() {
    return ModelJson.write(this);
  }

  /** A builder that starts with this applicability. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link TaxIdentifierApplicability}. Not thread-safe. */
  final class Builder extends ImmutableTaxIdentifierApplicability.Builder {

    Builder() {}

    /** The type of customer. */
    public Builder customerType(CustomerType customerType) {
      return customerType(OpenEnum.of(customerType));
    }

    @Override
    @JsonAnySetter
    @JsonFreeForm
    public Builder putExtra(String name, @Nullable Object value) {
      return super.putExtra(name, value);
    }
  }
}
