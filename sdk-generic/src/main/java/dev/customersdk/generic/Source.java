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

  /** The id of the source. */
  @Value.Redacted
  String id();

  /** A secret for use in browsers; never log it. */
  @Value.Redacted
  Optional<String> clientSecret();

  /** When the source was created. */
  @JsonInstant
  Optional<Instant> createdTime();

  /** The means of payment. */
  @JsonOpenEnum
  Optional<OpenEnum<SourceType>> type();

  /** The card, when the type is {@code creditCard}. */
  Optional<CreditCard> creditCard();

  /** The card, when the type is {@code googlePay}. */
  Optional<CreditCard> googlePay();

  /** The currency in three letters. */
  @Value.Redacted
  Optional<String> currency();

  /** The amount. */
  Optional<BigDecimal> amount();

  /** Whether the source can be used more than once; attaching it makes it so. */
  Optional<Boolean> reusable();

  /** Who owns the source. */
  Optional<SourceOwner> owner();

  /** How the owner approves a payment. */
  @JsonOpenEnum
  Optional<OpenEnum<SourceFlow>> flow();

  /** Whether the source can be charged. */
  @JsonOpenEnum
  Optional<OpenEnum<SourceState>> state();

  /** The caller's own data; keys are kept as they are. */
  @Value.Redacted
  @JsonFreeForm
  Map<String, @Nullable Object> metadata();

  /** The customer to whom the source is attached. */
  @Value.Redacted
  Optional<String> customerId();

  /** The session in which the source was made. */
  @Value.Redacted
  Optional<String> paymentSessionId();

  /** Whether the record belongs to live mode rather than test mode. */
  Optional<Boolean> liveMode();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** The source in the text; {@link IllegalArgumentException} when it is no such JSON. */
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

    /** The means of payment. */
    public Builder type(SourceType type) {
      return type(OpenEnum.of(Argument.required("type", type)));
    }

    /** How the owner approves a payment. */
    public Builder flow(SourceFlow flow) {
      return flow(OpenEnum.of(Argument.required("flow", flow)));
    }

    /** Whether the source can be charged. */
    public Builder state(SourceState state) {
      return state(OpenEnum.of(Argument.required("state", state)));
    }
  }
}
