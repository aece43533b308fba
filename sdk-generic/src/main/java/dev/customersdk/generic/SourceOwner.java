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

/** Who owns a source. */
@Value.Immutable
@JsonDeserialize(builder = SourceOwner.Builder.class)
public interface SourceOwner extends Extensible {

  /** The first name. */
  @Value.Redacted
  Optional<String> firstName();

  /** The last name. */
  @Value.Redacted
  Optional<String> lastName();

  /** The e-mail address. */
  @Value.Redacted
  Optional<String> email();

  /** The company. */
  @Value.Redacted
  Optional<String> organization();

  /** The id by which the caller knows the owner. */
  Optional<String> upstreamId();

  /** The address. */
  Optional<Address> address();

  /** What only some countries know of an address. */
  Optional<AdditionalAddressInfo> additionalAddressInfo();

  @Override
  @Value.Redacted
  @JsonExtras
  Map<String, @Nullable Object> extras();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** The owner in the text; {@link IllegalArgumentException} when it is no such JSON. */
  static SourceOwner fromJson(String json) {
    return ModelJson.read(SourceOwner.class, json);
  }

  /** The owner as JSON text; holds personal data. */
  default String toJson() {
    return ModelJson.write(this);
  }

  /** A builder that starts with this owner. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link SourceOwner}. Not thread-safe. */
  final class Builder extends ImmutableSourceOwner.Builder {

    Builder() {}

    @Override
    @JsonAnySetter
    @JsonFreeForm
    public Builder putExtra(String name, @Nullable Object value) {
      return super.putExtra(name, value);
    }
  }
}
