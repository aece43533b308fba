package dev.customersdk.kohort;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.customersdk.core.Patch;
import dev.customersdk.core.spi.json.GenerateCodec;
import dev.customersdk.core.spi.json.JsonModel;
import dev.customersdk.core.spi.json.JsonPatch;
import java.time.Instant;
import org.immutables.value.Value;

/**
 * A change of a customer: of {@code deletedAt}, the only property that Kohort documents as
 * changeable.
 *
 * <p>Others may be tried with {@link Builder#putExtra}; nothing promises that they have an effect.
 * To correct a name, an e-mail address or a phone number, create another customer and delete this
 * one.
 */
@Value.Immutable
@GenerateCodec
@JsonDeserialize(builder = UpdateCustomerRequest.Builder.class)
public interface UpdateCustomerRequest extends JsonModel<UpdateCustomerRequest.Builder> {

  /** {@return the mark of a soft delete; cleared presumably restores the customer} */
  @JsonPatch
  Patch<Instant> deletedAt();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the request in the text; {@link IllegalArgumentException} when it is no such JSON}
   *
   * @param json the text
   */
  static UpdateCustomerRequest fromJson(String json) {
    return UpdateCustomerRequestCodec.INSTANCE.fromJson(json);
  }

  @Override
  default String toJson() {
    return UpdateCustomerRequestCodec.INSTANCE.toJson(this);
  }

  @Override
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds an {@link UpdateCustomerRequest}. Not thread-safe. */
  final class Builder extends ImmutableUpdateCustomerRequest.Builder
      implements JsonModel.Builder<Builder> {
    Builder() {}
  }
}
