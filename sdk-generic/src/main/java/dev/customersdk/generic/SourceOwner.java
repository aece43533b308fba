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

  /** {@return the first name} */
  @Value.Redacted
  Optional<String> firstName();

  /** {@return the last name} */
  @Value.Redacted
  Optional<String> lastName();

  /** {@return the e-mail address} */
  @Value.Redacted
  Optional<String> email();

  /** {@return the company} */
  @Value.Redacted
  Optional<String> organization();

  /** {@return the id by which the caller knows the owner} */
  @Value.Redacted
  Optional<String> upstreamId();

  /** {@return the address} */
  Optional<Address> address();

  /** {@return what only some countries know of an address} */
  Optional<AdditionalAddressInfo> additionalAddressInfo();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the owner in the text; {@link IllegalArgumentException} when it is no such JSON}
   *
   * @param json the text
   */
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
