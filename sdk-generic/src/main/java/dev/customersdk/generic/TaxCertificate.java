package dev.customersdk.generic;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.customersdk.core.spi.json.GenerateCodec;
import dev.customersdk.core.spi.json.JsonInstant;
import dev.customersdk.core.spi.json.JsonModel;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A certificate that exempts a customer from tax.
 *
 * <p>Read whatever of it there is; a request needs all five properties. Fractions of a second are
 * cut off when a request is built, and the vendor is known to return dates at midnight UTC.
 */
@Value.Immutable
@GenerateCodec
@JsonDeserialize(builder = TaxCertificate.Builder.class)
public interface TaxCertificate extends JsonModel<TaxCertificate.Builder> {

  /** {@return the company that holds the certificate} */
  @Value.Redacted
  Optional<String> companyName();

  /** {@return the state of the USA that issued it, in two letters} */
  @Value.Redacted
  Optional<String> taxAuthority();

  /** {@return when it begins to apply} */
  @JsonInstant
  Optional<Instant> startDate();

  /** {@return when it ends} */
  @JsonInstant
  Optional<Instant> endDate();

  /** {@return the id of the uploaded file} */
  @Value.Redacted
  Optional<String> fileId();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the certificate in the text; {@link IllegalArgumentException} when it is no such JSON}
   *
   * @param json the text
   */
  static TaxCertificate fromJson(String json) {
    return TaxCertificateCodec.INSTANCE.fromJson(json);
  }

  @Override
  default String toJson() {
    return TaxCertificateCodec.INSTANCE.toJson(this);
  }

  @Override
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link TaxCertificate}. Not thread-safe. */
  final class Builder extends ImmutableTaxCertificate.Builder
      implements JsonModel.Builder<Builder> {
    Builder() {}
  }
}
