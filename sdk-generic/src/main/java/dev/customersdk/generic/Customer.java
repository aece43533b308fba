package dev.customersdk.generic;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.customersdk.core.OpenEnum;
import dev.customersdk.core.spi.Argument;
import dev.customersdk.core.spi.json.GenerateCodec;
import dev.customersdk.core.spi.json.JsonFreeForm;
import dev.customersdk.core.spi.json.JsonInstant;
import dev.customersdk.core.spi.json.JsonModel;
import dev.customersdk.core.spi.json.JsonOpenEnum;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A customer as the vendor returns it.
 *
 * <p>Only the id is required. The vendor leaves out what is empty; what is not documented stands in
 * {@link #extras()}.
 */
@Value.Immutable
@GenerateCodec
@JsonDeserialize(builder = Customer.Builder.class)
public interface Customer extends JsonModel<Customer.Builder> {

  /** The id, chosen by the caller or generated. */
  @Value.Redacted
  String id();

  /** When the customer was created. */
  @JsonInstant
  Optional<Instant> createdTime();

  /** When the customer last changed. */
  @JsonInstant
  Optional<Instant> updatedTime();

  /** The e-mail address; several customers may share one. */
  @Value.Redacted
  Optional<String> email();

  /** Where, and to whom, goods are sent. */
  Optional<Shipping> shipping();

  /** The source that is charged unless another is named; at first the one attached first. */
  @Value.Redacted
  Optional<String> defaultSourceId();

  /** The attached sources. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  @JsonSetter(nulls = Nulls.SKIP, contentNulls = Nulls.SKIP)
  List<Source> sources();

  /** The attached tax identifiers, at most one of each type. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  @JsonSetter(nulls = Nulls.SKIP, contentNulls = Nulls.SKIP)
  List<TaxIdentifier> taxIdentifiers();

  /** The certificates that exempt the customer from tax. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  @JsonSetter(nulls = Nulls.SKIP, contentNulls = Nulls.SKIP)
  List<TaxCertificate> taxCertificates();

  /** Whether the customer asked for their data to be removed. */
  Optional<Boolean> requestToBeForgotten();

  /** Whether the customer is a business or a person. */
  @JsonOpenEnum
  Optional<OpenEnum<CustomerType>> type();

  /** The caller's own data; keys are kept as they are. */
  @Value.Redacted
  @JsonFreeForm
  Map<String, @Nullable Object> metadata();

  /** The locale of documents, such as {@code en_US}. */
  @Value.Redacted
  Optional<String> locale();

  /** Whether orders can be created for the customer. */
  Optional<Boolean> enabled();

  /** Whether the record belongs to live mode rather than test mode. */
  Optional<Boolean> liveMode();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** The customer in the text; {@link IllegalArgumentException} when it is no such JSON. */
  static Customer fromJson(String json) {
    return CustomerCodec.INSTANCE.fromJson(json);
  }

  @Override
  default String toJson() {
    return CustomerCodec.INSTANCE.toJson(this);
  }

  @Override
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link Customer}. Not thread-safe. */
  final class Builder extends ImmutableCustomer.Builder implements JsonModel.Builder<Builder> {

    Builder() {}

    /** Whether the customer is a business or a person. */
    public Builder type(CustomerType type) {
      return type(OpenEnum.of(Argument.required("type", type)));
    }
  }
}
