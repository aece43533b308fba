package dev.customersdk.kohort;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.customersdk.core.Extensible;
import dev.customersdk.core.Patch;
import dev.customersdk.core.spi.json.JsonExtras;
import dev.customersdk.core.spi.json.JsonFreeForm;
import dev.customersdk.core.spi.json.JsonPatch;
import dev.customersdk.core.spi.json.ModelJson;
import java.time.Instant;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A change of a customer.
 *
 * <p>Kohort documents one field that can be changed. Others may be tried with {@link
 * Builder#putExtra}; nothing promises that they have an effect.
 */
@Value.Immutable
@JsonDeserialize(builder = UpdateCustomerRequest.Builder.class)
public interface UpdateCustomerRequest extends Extensible {

  /** When the customer counts as deleted; cleared presumably restores it. */
  @JsonPatch
  Patch<Instant> deletedAt();

  @Override
  @Value.Redacted
  @JsonExtras
  Map<String, @Nullable Object> extras();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** The request in the text; {@link IllegalArgumentException} when it is no such JSON. */
  static UpdateCustomerRequest fromJson(String json) {
    return ModelJson.read(UpdateCustomerRequest.class, json);
  }

  /** The request as JSON text. */
  default String toJson() {
    return ModelJson.write(this);
  }

  /** A builder that starts with this request. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds an {@link UpdateCustomerRequest}. Not thread-safe. */
  final class Builder extends ImmutableUpdateCustomerRequest.Builder {

    Builder() {}

    /** Sends a property that is not documented; null is sent as null. */
    @Override
    @JsonAnySetter
    @JsonFreeForm
    public Builder putExtra(String name, @Nullable Object value) {
      return super.putExtra(name, value);
    }
  }
}
