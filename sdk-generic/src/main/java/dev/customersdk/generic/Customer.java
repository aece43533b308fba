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

  /** {@return the id, chosen by the caller or generated} */
  @Value.Redacted
  String id();

  /** {@return when the customer was created} */
  @JsonInstant
  Optional<Instant> createdTime();

  /** {@return when the customer last changed} */
  @JsonInstant
  Optional<Instant> updatedTime();

  /** {@return the e-mail address; several customers may share one} */
  @Value.Redacted
  Optional<String> email();

  /** {@return where, and to whom, goods are sent} */
  Optional<Shipping> shipping();

  /**
   * {@return the source that is charged unless another is named; at first the one attached first}
   */
  @Value.Redacted
  Optional<String> defaultSourceId();

  /** {@return the attached sources} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  @JsonSetter(nulls = Nulls.SKIP, contentNulls = Nulls.SKIP)
  List<Source> sources();

  /** {@return the attached tax identifiers, at most one of each type} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  @JsonSetter(nulls = Nulls.SKIP, contentNulls = Nulls.SKIP)
  List<TaxIdentifier> taxIdentifiers();

  /** {@return the certificates that exempt the customer from tax} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  @JsonSetter(nulls = Nulls.SKIP, contentNulls = Nulls.SKIP)
  List<TaxCertificate> taxCertificates();

  /** {@return whether the customer asked for their data to be removed} */
  Optional<Boolean> requestToBeForgotten();

  /** {@return whether the customer is a business or a person} */
  @JsonOpenEnum
  Optional<OpenEnum<CustomerType>> type();

  /** {@return the caller's own data; keys are kept as they are} */
  @Value.Redacted
  @JsonFreeForm
  Map<String, @Nullable Object> metadata();

  /** {@return the locale of documents, such as {@code en_US}} */
  @Value.Redacted
  Optional<String> locale();

  /** {@return whether orders can be created for the customer} */
  Optional<Boolean> enabled();

  /** {@return whether the record belongs to live mode rather than test mode} */
  Optional<Boolean> liveMode();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the customer in the text; {@link IllegalArgumentException} when it is no such JSON}
   *
   * @param json the text
   */
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
