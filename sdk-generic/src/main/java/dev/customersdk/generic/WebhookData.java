package dev.customersdk.generic;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.customersdk.core.spi.json.GenerateCodec;
import dev.customersdk.core.spi.json.JsonFreeForm;
import dev.customersdk.core.spi.json.JsonModel;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** What an event happened to, now and before. What is not documented stands in the extras. */
@Value.Immutable
@GenerateCodec
@JsonDeserialize(builder = WebhookData.Builder.class)
public interface WebhookData extends JsonModel<WebhookData.Builder> {

  /** {@return what it happened to, as it was delivered} */
  @Value.Redacted
  @JsonFreeForm
  Map<String, @Nullable Object> object();

  /** {@return what an update changed, as it was before} */
  @Value.Redacted
  @JsonFreeForm
  Map<String, @Nullable Object> previousAttributes();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the value in the text; {@link IllegalArgumentException} when it is no such JSON}
   *
   * @param json the text
   */
  static WebhookData fromJson(String json) {
    return WebhookDataCodec.INSTANCE.fromJson(json);
  }

  @Override
  default String toJson() {
    return WebhookDataCodec.INSTANCE.toJson(this);
  }

  @Override
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds {@link WebhookData}. Not thread-safe. */
  final class Builder extends ImmutableWebhookData.Builder implements JsonModel.Builder<Builder> {
    Builder() {}
  }
}
