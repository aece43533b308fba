package dev.customersdk.flex;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.customersdk.core.spi.json.GenerateCodec;
import dev.customersdk.core.spi.json.JsonModel;
import dev.customersdk.core.spi.json.JsonVia;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A change of a customer: what is not set is not sent.
 *
 * <p>Flex does not document what null does in an update, so no property can be cleared here; {@link
 * Builder#putExtra} with its name on the wire and null sends it all the same, at the caller's risk.
 * A request with nothing set is not rejected: Flex decides.
 */
@Value.Immutable
@GenerateCodec
@JsonDeserialize(builder = UpdateCustomerRequest.Builder.class)
public interface UpdateCustomerRequest extends JsonModel<UpdateCustomerRequest.Builder> {

  /** {@return the first name} */
  @Value.Redacted
  @JsonProperty("first_name")
  Optional<String> firstName();

  /** {@return the last name} */
  @Value.Redacted
  @JsonProperty("last_name")
  Optional<String> lastName();

  /** {@return the e-mail address} */
  @Value.Redacted
  Optional<String> email();

  /**
   * {@return the phone number; in the examples with its country code, as in {@code +15555550123}}
   */
  @Value.Redacted
  Optional<String> phone();

  /** {@return the employer} */
  @Value.Redacted
  Optional<String> employer();

  /** {@return where things are sent} */
  Optional<ShippingRequest> shipping();

  /**
   * {@return the caller's own data}
   *
   * <p>Sent as Flex wants it, a text that holds a JSON object; whether it is merged into what Flex
   * has or replaces it is not documented. An empty map is not sent; see {@link
   * Builder#clearMetadata()}.
   */
  @Value.Redacted
  @JsonVia(RequestMetadata.class)
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  @JsonSetter(nulls = Nulls.SKIP)
  @JsonSerialize(using = RequestMetadata.Serializer.class)
  @JsonDeserialize(using = RequestMetadata.Deserializer.class)
  Map<String, @Nullable Object> metadata();

  /**
   * {@return the request as it is sent: metadata that are set after being cleared are not cleared}
   */
  @Value.Check
  default UpdateCustomerRequest check() {
    if (metadata().isEmpty() || !Builder.CLEARED.equals(extras().get("metadata"))) {
      RequestMetadata.expectOnce(metadata(), extras());
      return this;
    }
    Map<String, @Nullable Object> others = new LinkedHashMap<>(extras());
    others.remove("metadata");
    return toBuilder().extras(others).build();
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

    private static final String CLEARED = "{}";

    Builder() {}

    /**
     * Sends metadata without any entry, unless some are set afterwards.
     *
     * <p>Whether Flex then has none is not documented; the customer it returns shows it.
     *
     * @return this builder
     */
    public Builder clearMetadata() {
      return metadata(Map.of()).putExtra("metadata", CLEARED);
    }

    /** Keeps metadata without any entry as what it is when it is read. */
    @JsonSetter(value = "metadata", nulls = Nulls.SKIP)
    @JsonDeserialize(using = RequestMetadata.Deserializer.class)
    Builder readMetadata(Map<String, @Nullable Object> metadata) {
      return metadata.isEmpty() ? clearMetadata() : metadata(metadata);
    }
  }
}
