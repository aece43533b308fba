package dev.customersdk.generic;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.customersdk.core.spi.json.GenerateCodec;
import dev.customersdk.core.spi.json.JsonModel;
import java.util.Optional;
import org.immutables.value.Value;

/** The card behind a source of type {@code creditCard} or {@code googlePay}. */
@Value.Immutable
@GenerateCodec
@JsonDeserialize(builder = CreditCard.Builder.class)
public interface CreditCard extends JsonModel<CreditCard.Builder> {

  /** {@return the brand, such as {@code Visa}} */
  @Value.Redacted
  Optional<String> brand();

  /** {@return the last four digits of the number} */
  @Value.Redacted
  Optional<String> lastFourDigits();

  /** {@return the month in which the card expires, from 1} */
  @Value.Redacted
  Optional<Integer> expirationMonth();

  /** {@return the year in which the card expires, in four digits} */
  @Value.Redacted
  Optional<Integer> expirationYear();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the card in the text; {@link IllegalArgumentException} when it is no such JSON}
   *
   * @param json the text
   */
  static CreditCard fromJson(String json) {
    return CreditCardCodec.INSTANCE.fromJson(json);
  }

  @Override
  default String toJson() {
    return CreditCardCodec.INSTANCE.toJson(this);
  }

  @Override
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link CreditCard}. Not thread-safe. */
  final class Builder extends ImmutableCreditCard.Builder implements JsonModel.Builder<Builder> {
    Builder() {}
  }
}
