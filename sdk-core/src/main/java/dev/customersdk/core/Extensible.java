package dev.customersdk.core;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value that keeps the JSON properties this version of the SDK has no accessor for.
 *
 * <p>They survive a round trip, so that reading and writing a value loses nothing the vendor added.
 *
 * @param <B> its builder
 */
public interface Extensible<B> {

  /**
   * {@return the properties without an accessor, by their name on the wire; empty when there are
   * none}
   *
   * <p>Deeply unmodifiable, of {@code String}, {@code Boolean}, {@code Long}, {@code BigInteger},
   * {@code BigDecimal}, {@code List}, {@code Map} and {@code null}.
   */
  Map<String, @Nullable Object> extras();

  /** {@return a builder that starts with this value} */
  B toBuilder();
}
