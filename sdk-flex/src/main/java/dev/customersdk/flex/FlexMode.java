package dev.customersdk.flex;

import org.jspecify.annotations.Nullable;

/**
 * The mode of an API key, as its prefix tells it. Customers of one mode cannot be reached with a
 * key of the other.
 */
public enum FlexMode {
  /** A key that begins with {@code fsk_test_}: nothing is charged and no e-mail is sent. */
  TEST,
  /** Any other key that begins with {@code fsk_}. */
  LIVE,
  /** A key that begins otherwise, or one that the SDK does not get to see. */
  UNKNOWN;

  /**
   * {@return the mode of the key, which is neither kept nor printed}
   *
   * @param apiKey the key
   */
  public static FlexMode of(@Nullable String apiKey) {
    if (apiKey == null || !apiKey.startsWith("fsk_")) {
      return UNKNOWN;
    }
    return apiKey.startsWith("fsk_test_") ? TEST : LIVE;
  }
}
