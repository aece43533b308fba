package dev.customersdk.core.probe;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.customersdk.core.OpenEnum;
import dev.customersdk.core.Patch;
import dev.customersdk.core.spi.json.JsonFreeForm;
import dev.customersdk.core.spi.json.JsonInstant;
import dev.customersdk.core.spi.json.JsonModel;
import dev.customersdk.core.spi.json.JsonOpenEnum;
import dev.customersdk.core.spi.json.JsonPatch;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** What the probe writes: one property of each kind. */
@Value.Immutable
@JsonDeserialize(builder = Change.Builder.class)
public interface Change extends JsonModel<Change.Builder> {

  @JsonPatch
  Patch<String> name();

  @JsonPatch
  Patch<Instant> until();

  @JsonInstant
  Optional<Instant> since();

  @JsonOpenEnum
  Optional<OpenEnum<Colour>> colour();

  @Value.Redacted
  @JsonFreeForm
  Map<String, @Nullable Object> notes();

  static Builder builder() {
    return new Builder();
  }

  @Override
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds changes. */
  final class Builder extends ImmutableChange.Builder implements JsonModel.Builder<Builder> {}

  /** Constants that the probe knows. */
  enum Colour implements OpenEnum.Constant {
    RED,
    BLUE;

    @Override
    public String wireValue() {
      return this == RED ? "red" : "blue";
    }
  }
}
