package dev.customersdk.generic;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.customersdk.core.spi.json.GenerateCodec;
import dev.customersdk.core.spi.json.JsonModel;
import java.util.Optional;
import org.immutables.value.Value;

/** Who owns a source. */
@Value.Immutable
@GenerateCodec
@JsonDeserialize(builder = SourceOwner.Builder.class)
public interface SourceOwner extends JsonModel<SourceOwner.Builder> {

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
  @Value.Redacted
  Optional<String> upstreamId();

  /** The address. */
  Optional<Address> address();

  /** What only some countries know of an address. */
  Optional<AdditionalAddressInfo> additionalAddressInfo();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** The owner in the text; {@link IllegalArgumentException} when it is no such JSON. */
  static SourceOwner fromJson(String json) {
    return SourceOwnerCodec.INSTANCE.fromJson(json);
  }

  @Override
  default String toJson() {
    return SourceOwnerCodec.INSTANCE.toJson(this);
  }

  @Override
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link SourceOwner}. Not thread-safe. */
  final class Builder extends ImmutableSourceOwner.Builder implements JsonModel.Builder<Builder> {
    Builder() {}
  }
}
