package dev.customersdk.core.spi.json;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A value that keeps the JSON properties this version of the SDK has no accessor for.
 *
 * <p>They survive a round trip, so that reading and writing a value loses nothing the vendor added.
 *
 * @param <B> its builder; being generic also keeps Immutables from giving every builder a {@code
 *     from} that copies the extras and nothing else
 */
public interface JsonModel<B extends JsonModel.Builder<B>> extends JsonWritable {

  /**
   * The properties without an accessor, by their name on the wire; empty when there are none.
   *
   * <p>Deeply unmodifiable, of {@code String}, {@code Boolean}, {@code Long}, {@code BigInteger},
   * {@code BigDecimal}, {@code List}, {@code Map} and {@code null}. Never printed.
   */
  @SuppressWarnings("exports") // users need no annotation of Immutables to read this
  @Value.Redacted
  @JsonAnyGetter
  @JsonProperty("(extras)") // not "extras", which would be an extra like any other
  Map<String, @Nullable Object> extras();

  /** A builder that starts with this value. */
  B toBuilder();

  /**
   * What the builders of all models have in common.
   *
   * @param <B> the builder
   */
  interface Builder<B extends Builder<B>> {

    /** Adds a property without an accessor; null is written as null. */
    @JsonAnySetter
    @JsonFreeForm
    B putExtra(String name, @Nullable Object value);
  }
}
