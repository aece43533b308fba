package dev.customersdk.generic;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.customersdk.core.spi.Argument;
import dev.customersdk.core.spi.json.GenerateCodec;
import dev.customersdk.core.spi.json.JsonModel;
import java.util.Optional;
import org.immutables.value.Value;

/** What a new tax identifier is made of. Both are required; neither can be changed later. */
@Value.Immutable
@GenerateCodec
@JsonDeserialize(builder = CreateTaxIdentifierRequest.Builder.class)
public interface CreateTaxIdentifierRequest extends JsonModel<CreateTaxIdentifierRequest.Builder> {

  /**
   * {@return the kind of number, mostly a country in small letters, such as {@code de}; others are
   * {@code it_natural} or {@code jp_offshore}}
   */
  @Value.Redacted
  String type();

  /** {@return the number itself; its format is checked by the vendor, with every create} */
  @Value.Redacted
  String value();

  /** Rejects what is empty. */
  @Value.Check
  default void check() {
    Argument.notBlank("type", Optional.of(type()));
    Argument.notBlank("value", Optional.of(value()));
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the request in the text; {@link IllegalArgumentException} when it is no such JSON}
   *
   * @param json the text
   */
  static CreateTaxIdentifierRequest fromJson(String json) {
    return CreateTaxIdentifierRequestCodec.INSTANCE.fromJson(json);
  }

  @Override
  default String toJson() {
    return CreateTaxIdentifierRequestCodec.INSTANCE.toJson(this);
  }

  @Override
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link CreateTaxIdentifierRequest}. Not thread-safe. */
  final class Builder extends ImmutableCreateTaxIdentifierRequest.Builder
      implements JsonModel.Builder<Builder> {
    Builder() {}
  }
}
