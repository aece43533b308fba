package dev.customersdk.generic;

import dev.customersdk.core.RateLimit;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The mode of a secret API key, as its prefix tells it. Data of one mode cannot be reached with a
 * key of the other.
 */
public enum GenericMode {
  /** A key that begins with {@code sk_test_}. */
  TEST(25),
  /** Any other key that begins with {@code sk_}. */
  LIVE(250),
  /**
   * A key that begins otherwise, a restricted one perhaps, or one that the SDK does not get to see.
   */
  UNKNOWN(25);

  private final int requestsPerSecond;

  GenericMode(int requestsPerSecond) {
    this.requestsPerSecond = requestsPerSecond;
  }

  /**
   * {@return the mode of the key, which is neither kept nor printed}
   *
   * @param apiKey the key; may be missing
   */
  public static GenericMode of(@Nullable String apiKey) {
    if (apiKey == null || !apiKey.startsWith("sk_")) {
      return UNKNOWN;
    }
    return apiKey.startsWith("sk_test_") ? TEST : LIVE;
  }

  /**
   * {@return the rate limit that is documented for one secret key of this mode: 250 requests a
   * second live, 25 in test mode, and 25 where the mode is not known}
   *
   * <p>No client uses it unless told by {@link GenericClient.Builder#documentedRateLimit()}.
   */
  public RateLimit documentedRateLimit() {
    return RateLimit.tokenBucket(requestsPerSecond, Duration.ofSeconds(1));
  }
}
