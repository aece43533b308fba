package dev.customersdk.generic;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.customersdk.core.spi.json.GenerateCodec;
import dev.customersdk.core.spi.json.JsonInstant;
import dev.customersdk.core.spi.json.JsonModel;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * When a tax identifier entered each of its states.
 *
 * <p>States that this version does not know stand in {@link #extras()}.
 */
@Value.Immutable
@GenerateCodec
@JsonDeserialize(builder = TaxIdentifierStateTransitions.Builder.class)
public interface TaxIdentifierStateTransitions
    extends JsonModel<TaxIdentifierStateTransitions.Builder> {

  /** {@return when the check began} */
  @JsonInstant
  Optional<Instant> pending();

  /** {@return when the identifier was found valid} */
  @JsonInstant
  Optional<Instant> verified();

  /** {@return when the identifier was found not valid} */
  @JsonProperty("not_valid")
  @JsonInstant
  Optional<Instant> notValid();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the transitions in the text; {@link IllegalArgumentException} when it is no such JSON}
   *
   * @param json the text
   */
  static TaxIdentifierStateTransitions fromJson(String json) {
    return TaxIdentifierStateTransitionsCodec.INSTANCE.fromJson(json);
  }

  @Override
  default String toJson() {
    return TaxIdentifierStateTransitionsCodec.INSTANCE.toJson(this);
  }

  @Override
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link TaxIdentifierStateTransitions}. Not thread-safe. */
  final class Builder extends ImmutableTaxIdentifierStateTransitions.Builder
      implements JsonModel.Builder<Builder> {
    Builder() {}
  }
}
