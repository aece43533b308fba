package dev.customersdk.kohort;

import org.jspecify.annotations.Nullable;

/**
 * The mode of an API key, as its prefix tells it. The two modes have one host and separate data.
 */
public enum KohortMode {
  /** A key that begins with {@code sk_test}. */
  TEST,
  /** A key that begins with {@code sk_live}. */
  LIVE,
  /** A key that begins otherwise, or one that the SDK does not get to see. */
  UNKNOWN;

  /**
   * {@return the mode of the key, which is neither kept nor printed}
   *
   * @param apiKey the key
   */
  public static KohortMode of(@Nullable String apiKey) {
    if (apiKey == null) {
      return UNKNOWN;
    }
    return apiKey.startsWith("sk_test") ? TEST : apiKey.startsWith("sk_live") ? LIVE : UNKNOWN;
  }
}
