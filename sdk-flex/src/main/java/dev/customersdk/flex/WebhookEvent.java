package dev.customersdk.flex;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.customersdk.core.OpenEnum;
import dev.customersdk.core.spi.Argument;
import dev.customersdk.core.spi.json.GenerateCodec;
import dev.customersdk.core.spi.json.JsonFreeForm;
import dev.customersdk.core.spi.json.JsonInstant;
import dev.customersdk.core.spi.json.JsonModel;
import dev.customersdk.core.spi.json.JsonOpenEnum;
import dev.customersdk.core.spi.json.JsonText;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What Flex tells a webhook.
 *
 * <p>Only the id is required. What is not documented stands in {@link #extras()}.
 */
@Value.Immutable
@GenerateCodec
@JsonDeserialize(builder = WebhookEvent.Builder.class)
public interface WebhookEvent extends JsonModel<WebhookEvent.Builder> {

  /** {@return an opaque id, the same whenever the event is delivered} */
  @Value.Redacted
  @JsonProperty("event_id")
  String eventId();

  /** {@return what happened; new names may come} */
  @JsonProperty("event_type")
  @JsonOpenEnum
  Optional<OpenEnum<WebhookEventType>> type();

  /**
   * {@return when it happened, as a number whose unit is not documented; most likely Unix seconds}
   */
  @JsonProperty("event_dt")
  Optional<Long> eventDt();

  /**
   * {@return what it happened to, as it was delivered, such as a customer under {@code customer}}
   */
  @Value.Redacted
  @JsonFreeForm
  Map<String, @Nullable Object> object();

  /**
   * {@return when it was created; documented for events in responses only, not for delivered ones}
   */
  @JsonProperty("created_at")
  @JsonInstant
  Optional<Instant> createdAt();

  /** {@return whether it belongs to test mode; documented for events in responses only} */
  @JsonProperty("test_mode")
  Optional<Boolean> testMode();

  /**
   * {@return whether it is of this type}
   *
   * @param type the kind
   */
  default boolean is(WebhookEventType type) {
    return type().filter(known -> known.is(Argument.required("type", type))).isPresent();
  }

  /**
   * {@return the customer of {@code customer.created}, {@code customer.updated} and {@code
   * customer.deleted}; of a deleted one perhaps no more than the id, which is not documented}
   *
   * @throws IllegalArgumentException when it cannot be read as one, which the message explains. The
   *     event is genuine all the same: keep it, and look at {@link #object()}
   */
  default Optional<Customer> customer() {
    return is(WebhookEventType.CUSTOMER_CREATED)
            || is(WebhookEventType.CUSTOMER_UPDATED)
            || is(WebhookEventType.CUSTOMER_DELETED)
        ? Optional.ofNullable(object().get("customer")).map(JsonText::write).map(Customer::fromJson)
        : Optional.empty();
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the event in the text; {@link IllegalArgumentException} when it is no such JSON}
   *
   * @param json the text
   */
  static WebhookEvent fromJson(String json) {
    return WebhookEventCodec.INSTANCE.fromJson(json);
  }

  @Override
  default String toJson() {
    return WebhookEventCodec.INSTANCE.toJson(this);
  }

  @Override
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link WebhookEvent}. Not thread-safe. */
  final class Builder extends ImmutableWebhookEvent.Builder implements JsonModel.Builder<Builder> {

    Builder() {}

    /**
     * What happened.
     *
     * @param type the kind
     * @return this builder
     */
    public Builder type(WebhookEventType type) {
      return type(OpenEnum.of(Argument.required("type", type)));
    }
  }
}
