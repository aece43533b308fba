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

  /** The neighbourhood. */
  @Value.Redacted
  Optional<String> neighborhood();

  /** The division of a company. */
  @Value.Redacted
  Optional<String> division();

  /** The name as it is spoken. */
  @Value.Redacted
  Optional<String> phoneticName();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** The addition in the text; {@link IllegalArgumentException} when it is no such JSON. */
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
