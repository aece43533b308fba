package dev.customersdk.generic;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.customersdk.core.Extensible;
import dev.customersdk.core.spi.json.JsonExtras;
import dev.customersdk.core.spi.json.JsonFreeForm;
import dev.customersdk.core.spi.json.ModelJson;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Parts of an address that only some countries know. */
@Value.Immutable
@JsonDeserialize(builder = AdditionalAddressInfo.Builder.class)
public interface AdditionalAddressInfo extends Extensible {

  /** The neighbourhood. */
  @Value.Redacted
  Optional<String> neighborhood();

  /** The division of a company. */
  @Value.Redacted
  Optional<String> division();

  /** The name as it is spoken. */
  @Value.Redacted
  Optional<String> phoneticName();

  @Override
  @Value.Redacted
  @JsonExtras
  Map<String, @Nullable Object> extras();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** The addition in the text; {@link IllegalArgumentException} when it is no such JSON. */
  static AdditionalAddressInfo fromJson(String json) {
    return ModelJson.read(AdditionalAddressInfo.class, json);
  }

  /** The addition as JSON text; holds personal data. */
  default String toJson() {
    return ModelJson.write(this);
  }

  /** A builder that starts with this addition. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds an {@link AdditionalAddressInfo}. Not thread-safe. */
  final class Builder extends ImmutableAdditionalAddressInfo.Builder {

    Builder() {}

    @Override
    @JsonAnySetter
    @JsonFreeForm
    public Builder putExtra(String name, @Nullable Object value) {
      return super.putExtra(name, value);
    }
  }
}
