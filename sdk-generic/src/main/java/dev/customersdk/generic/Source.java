package dev.customersdk.generic;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.customersdk.core.OpenEnum;
import dev.customersdk.core.spi.Argument;
import dev.customersdk.core.spi.json.GenerateCodec;
import dev.customersdk.core.spi.json.JsonFreeForm;
import dev.customersdk.core.spi.json.JsonInstant;
import dev.customersdk.core.spi.json.JsonModel;
import dev.customersdk.core.spi.json.JsonOpenEnum;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A means of payment, attached to a customer or not yet.
 *
 * <p>The details stand in a property named as the type: {@link #creditCard()}, {@link
 * #googlePay()}, or else, under that name, {@link #extras()}.
 */
@Value.Immutable
@GenerateCodec
@JsonDeserialize(builder = Source.Builder.class)
public interface Source extends JsonModel<Source.Builder> {

  /** {@return the id of the source} */
  @Value.Redacted
  String id();

  /** {@return a secret for use in browsers; never log it} */
  @Value.Redacted
  Optional<String> clientSecret();

  /** {@return when the source was created} */
  @JsonInstant
  Optional<Instant> createdTime();

  /** {@return the means of payment} */
  @JsonOpenEnum
  Optional<OpenEnum<SourceType>> type();

  /** {@return the card, when the type is {@code creditCard}} */
  Optional<CreditCard> creditCard();

  /** {@return the card, when the type is {@code googlePay}} */
  Optional<CreditCard> googlePay();

  /** {@return the currency in three letters} */
  @Value.Redacted
  Optional<String> currency();

  /** {@return the amount} */
  Optional<BigDecimal> amount();

  /** {@return whether the source can be used more than once; attaching it makes it so} */
  Optional<Boolean> reusable();

  /** {@return who owns the source} */
  Optional<SourceOwner> owner();

  /** {@return how the owner approves a payment} */
  @JsonOpenEnum
  Optional<OpenEnum<SourceFlow>> flow();

  /** {@return whether the source can be charged} */
  @JsonOpenEnum
  Optional<OpenEnum<SourceState>> state();

  /** {@return the caller's own data; keys are kept as they are} */
  @Value.Redacted
  @JsonFreeForm
  Map<String, @Nullable Object> metadata();

  /** {@return the customer to whom the source is attached} */
  @Value.Redacted
  Optional<String> customerId();

  /** {@return the session in which the source was made} */
  @Value.Redacted
  Optional<String> paymentSessionId();

  /** {@return whether the record belongs to live mode rather than test mode} */
  Optional<Boolean> liveMode();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the source in the text; {@link IllegalArgumentException} when it is no such JSON}
   *
   * @param json the text
   */
  static Source fromJson(String json) {
    return SourceCodec.INSTANCE.fromJson(json);
  }

  @Override
  default String toJson() {
    return SourceCodec.INSTANCE.toJson(this);
  }

  @Override
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link Source}. Not thread-safe. */
  final class Builder extends ImmutableSource.Builder implements JsonModel.Builder<Builder> {

    Builder() {}

    /**
     * The means of payment.
     *
     * @param type the kind
     * @return this builder
     */
    public Builder type(SourceType type) {
      return type(OpenEnum.of(Argument.required("type", type)));
    }

    /**
     * How the owner approves a payment.
     *
     * @param flow the flow
     * @return this builder
     */
    public Builder flow(SourceFlow flow) {
      return flow(OpenEnum.of(Argument.required("flow", flow)));
    }

    /**
     * Whether the source can be charged.
     *
     * @param state the state
     * @return this builder
     */
    public Builder state(SourceState state) {
      return state(OpenEnum.of(Argument.required("state", state)));
    }
  }
}
