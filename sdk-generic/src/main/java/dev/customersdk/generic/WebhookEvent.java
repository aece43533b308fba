package dev.customersdk.generic;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.customersdk.core.OpenEnum;
import dev.customersdk.core.spi.Argument;
import dev.customersdk.core.spi.json.GenerateCodec;
import dev.customersdk.core.spi.json.JsonInstant;
import dev.customersdk.core.spi.json.JsonModel;
import dev.customersdk.core.spi.json.JsonOpenEnum;
import dev.customersdk.core.spi.json.JsonText;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the vendor delivers to a webhook.
 *
 * <p>Only the id is required. What is not documented stands in {@link #extras()}.
 */
@Value.Immutable
@GenerateCodec
@JsonDeserialize(builder = WebhookEvent.Builder.class)
public interface WebhookEvent extends JsonModel<WebhookEvent.Builder> {

  /** {@return the same whenever the event is delivered: deduplicate by it} */
  @Value.Redacted
  String id();

  /** {@return what happened; new names may come} */
  @JsonOpenEnum
  Optional<OpenEnum<WebhookEventType>> type();

  /** {@return what it happened to} */
  Optional<WebhookData> data();

  /** {@return whether it belongs to live mode rather than test mode} */
  Optional<Boolean> liveMode();

  /** {@return when it happened} */
  @JsonInstant
  Optional<Instant> createdTime();

  /** {@return the version of the API in which it is written, such as {@code 2021-12-13}} */
  @Value.Redacted
  @JsonAlias("digitalRiverVersion")
  Optional<String> digitalriverVersion();

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
   * customer.deleted}}
   *
   * @throws IllegalArgumentException when it cannot be read as one, which the message explains. The
   *     event is genuine all the same: keep it, and look at {@link #data()}
   */
  default Optional<Customer> customer() {
    return is(WebhookEventType.CUSTOMER_CREATED)
            || is(WebhookEventType.CUSTOMER_UPDATED)
            || is(WebhookEventType.CUSTOMER_DELETED)
        ? data()
            .map(WebhookData::object)
            .filter(object -> !object.isEmpty())
            .map(JsonText::write)
            .map(Customer::fromJson)
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
