package dev.customersdk.generic;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.customersdk.core.spi.json.GenerateCodec;
import dev.customersdk.core.spi.json.JsonModel;
import java.util.Optional;
import org.immutables.value.Value;

/** Parts of an address that only some countries know. */
@Value.Immutable
@GenerateCodec
@JsonDeserialize(builder = AdditionalAddressInfo.Builder.class)
public interface AdditionalAddressInfo extends JsonModel<AdditionalAddressInfo.Builder> {

  /** {@return the neighbourhood} */
  @Value.Redacted
  Optional<String> neighborhood();

  /** {@return the division of a company} */
  @Value.Redacted
  Optional<String> division();

  /** {@return the name as it is spoken} */
  @Value.Redacted
  Optional<String> phoneticName();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the addition in the text; {@link IllegalArgumentException} when it is no such JSON}
   *
   * @param json the text
   */
  static AdditionalAddressInfo fromJson(String json) {
    return AdditionalAddressInfoCodec.INSTANCE.fromJson(json);
  }

  @Override
  default String toJson() {
    return AdditionalAddressInfoCodec.INSTANCE.toJson(this);
  }

  @Override
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds an {@link AdditionalAddressInfo}. Not thread-safe. */
  final class Builder extends ImmutableAdditionalAddressInfo.Builder
      implements JsonModel.Builder<Builder> {
    Builder() {}
  }
}
