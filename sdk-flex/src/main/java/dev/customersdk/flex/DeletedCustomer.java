package dev.customersdk.flex;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.customersdk.core.spi.json.GenerateCodec;
import dev.customersdk.core.spi.json.JsonModel;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What Flex returns of a customer that it deleted: less than a customer.
 *
 * <p>Nothing in it is required; a response without a body reads as one with nothing set.
 */
@Value.Immutable
@GenerateCodec
@JsonDeserialize(builder = DeletedCustomer.Builder.class)
public interface DeletedCustomer extends JsonModel<DeletedCustomer.Builder> {

  /** {@return the id of the customer} */
  @Value.Redacted
  @JsonProperty("customer_id")
  Optional<String> customerId();

  /** {@return whether the customer is deleted now} */
  Optional<Boolean> deleted();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the value in the text; {@link IllegalArgumentException} when it is no such JSON}
   *
   * @param json the text
   */
  static DeletedCustomer fromJson(String json) {
    return DeletedCustomerCodec.INSTANCE.fromJson(json);
  }

  @Override
  default String toJson() {
    return DeletedCustomerCodec.INSTANCE.toJson(this);
  }

  @Override
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link DeletedCustomer}. Not thread-safe. */
  final class Builder extends ImmutableDeletedCustomer.Builder
      implements JsonModel.Builder<Builder> {
    Builder() {}
  }
}
