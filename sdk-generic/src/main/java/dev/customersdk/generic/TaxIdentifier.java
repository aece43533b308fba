package dev.customersdk.generic;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.customersdk.core.OpenEnum;
import dev.customersdk.core.spi.Argument;
import dev.customersdk.core.spi.json.GenerateCodec;
import dev.customersdk.core.spi.json.JsonInstant;
import dev.customersdk.core.spi.json.JsonModel;
import dev.customersdk.core.spi.json.JsonOpenEnum;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A tax identifier, attached to a customer or not yet.
 *
 * <p>The same type stands for the response to attaching one and for all others; only the others are
 * documented with {@link #applicability()}.
 */
@Value.Immutable
@GenerateCodec
@JsonDeserialize(builder = TaxIdentifier.Builder.class)
public interface TaxIdentifier extends JsonModel<TaxIdentifier.Builder> {

  /** {@return the id of the tax identifier} */
  @Value.Redacted
  String id();

  /** {@return when the identifier was created} */
  @JsonInstant
  Optional<Instant> createdTime();

  /** {@return when the identifier last changed} */
  @JsonInstant
  Optional<Instant> updatedTime();

  /** {@return the customer to whom it is attached; nobody at first} */
  @Value.Redacted
  Optional<String> customerId();

  /** {@return the kind of number, mostly a country in small letters, such as {@code de}} */
  @Value.Redacted
  Optional<String> type();

  /** {@return the number itself} */
  @Value.Redacted
  Optional<String> value();

  /** {@return how far the check has come} */
  @JsonOpenEnum
  Optional<OpenEnum<TaxIdentifierState>> state();

  /** {@return when the identifier entered each state} */
  Optional<TaxIdentifierStateTransitions> stateTransitions();

  /** {@return the name the authority knows; also read from {@code verified_name}} */
  @Value.Redacted
  @JsonAlias("verified_name")
  Optional<String> verifiedName();

  /** {@return the address the authority knows; also read from {@code verified_address}} */
  @Value.Redacted
  @JsonAlias("verified_address")
  Optional<String> verifiedAddress();

  /** {@return where the identifier takes effect} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  @JsonSetter(nulls = Nulls.SKIP, contentNulls = Nulls.SKIP)
  List<TaxIdentifierApplicability> applicability();

  /** {@return whether the record belongs to live mode rather than test mode} */
  Optional<Boolean> liveMode();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the tax identifier in the text; {@link IllegalArgumentException} when it is no such
   * JSON}
   *
   * @param json the text
   */
  static TaxIdentifier fromJson(String json) {
    return TaxIdentifierCodec.INSTANCE.fromJson(json);
  }

  @Override
  default String toJson() {
    return TaxIdentifierCodec.INSTANCE.toJson(this);
  }

  @Override
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link TaxIdentifier}. Not thread-safe. */
  final class Builder extends ImmutableTaxIdentifier.Builder implements JsonModel.Builder<Builder> {

    Builder() {}

    /**
     * How far the check has come.
     *
     * @param state the state
     * @return this builder
     */
    public Builder state(TaxIdentifierState state) {
      return state(OpenEnum.of(Argument.required("state", state)));
    }
  }
}
