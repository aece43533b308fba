package dev.customersdk.flex;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.customersdk.core.spi.json.GenerateCodec;
import dev.customersdk.core.spi.json.JsonModel;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The card of a payment method, as far as Flex shows it; nothing in it is required and nothing of
 * it prints.
 */
@Value.Immutable
@GenerateCodec
@JsonDeserialize(builder = Card.Builder.class)
public interface Card extends JsonModel<Card.Builder> {

  /** {@return the brand, such as {@code american_express}; which there are is not documented} */
  @Value.Redacted
  Optional<String> brand();

  /** {@return the country; a two-letter code in the examples} */
  @Value.Redacted
  Optional<String> country();

  /** {@return the month in which the card expires} */
  @Value.Redacted
  @JsonProperty("exp_month")
  Optional<Integer> expMonth();

  /** {@return the year in which the card expires} */
  @Value.Redacted
  @JsonProperty("exp_year")
  Optional<Integer> expYear();

  /**
   * {@return how the card is funded, such as {@code credit}; which words there are is not
   * documented}
   */
  @Value.Redacted
  Optional<String> funding();

  /** {@return the last four digits of the number} */
  @Value.Redacted
  Optional<String> last4();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the value in the text; {@link IllegalArgumentException} when it is no such JSON}
   *
   * @param json the text
   */
  static Card fromJson(String json) {
    return CardCodec.INSTANCE.fromJson(json);
  }

  @Override
  default String toJson() {
    return CardCodec.INSTANCE.toJson(this);
  }

  @Override
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link Card}. Not thread-safe. */
  final class Builder extends ImmutableCard.Builder implements JsonModel.Builder<Builder> {
    Builder() {}
  }
}
