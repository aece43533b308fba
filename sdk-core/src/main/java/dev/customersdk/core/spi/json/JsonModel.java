package dev.customersdk.core.spi.json;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import dev.customersdk.core.Extensible;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A model: what all of them have beside their attributes.
 *
 * @param <B> its builder; being generic also keeps Immutables from giving every builder a {@code
 *     from} that copies the extras and nothing else
 */
public interface JsonModel<B extends JsonModel.Builder<B>> extends JsonText, Extensible<B> {

  @Override
  @SuppressWarnings("exports") // users need no annotation of Immutables to read this
  @Value.Redacted
  @JsonExtras
  Map<String, @Nullable Object> extras();

  /**
   * What the builders of all models have in common.
   *
   * @param <B> the builder
   */
  interface Builder<B extends Builder<B>> {

    /**
     * Adds a property without an accessor; null is written as null.
     *
     * @param name its name on the wire
     * @param value the value; may be null
     * @return this builder
     */
    @JsonAnySetter
    @JsonFreeForm
    B putExtra(String name, @Nullable Object value);
  }
}
