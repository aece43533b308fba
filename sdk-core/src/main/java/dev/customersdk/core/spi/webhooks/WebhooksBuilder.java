package dev.customersdk.core.spi.webhooks;

import dev.customersdk.core.spi.Argument;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What the builders of all vendors' webhooks have in common. Not thread-safe.
 *
 * @param <B> the builder
 * @param <W> what it builds
 */
public abstract class WebhooksBuilder<B extends WebhooksBuilder<B, W>, W> {

  final List<byte[]> keys = new ArrayList<>();
  int maxBodyBytes = 1 << 20;
  Duration tolerance = Duration.ofMinutes(5);
  Clock clock = Clock.systemUTC();

  /** With no secret yet. */
  protected WebhooksBuilder() {}

  /**
   * The endpoint's secret, which the vendor shows where the endpoint is set up.
   *
   * <p>Called again, it adds another: while secrets are exchanged, what is signed with any of them
   * is accepted. It is never printed.
   *
   * @param secret the secret
   * @return this builder
   */
  public final B secret(String secret) {
    if (Argument.required("secret", secret).isBlank()) {
      throw new IllegalArgumentException("secret: must not be empty; is the variable set?");
    }
    if (!secret.equals(secret.strip())) {
      throw new IllegalArgumentException(
          "secret: must not begin or end with a blank or a line break");
    }
    keys.add(key(secret));
    return self();
  }

  /**
   * The most bytes that a body may have; 1 MiB unless set.
   *
   * @param maxBodyBytes the largest size in bytes
   * @return this builder
   */
  public final B maxBodyBytes(int maxBodyBytes) {
    if (maxBodyBytes < 1 || maxBodyBytes == Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          "maxBodyBytes: must be more than zero and less than 2147483647, was " + maxBodyBytes);
    }
    this.maxBodyBytes = maxBodyBytes;
    return self();
  }

  /**
   * {@return what verifies and reads with these settings}
   *
   * @throws IllegalStateException when there is no secret
   */
  public abstract W build();

  /**
   * {@return the key that a secret stands for}
   *
   * @param secret the secret
   */
  protected abstract byte[] key(String secret);

  @SuppressWarnings("unchecked") // every subclass names itself as B
  final B self() {
    return (B) this;
  }

  @Override
  public String toString() {
    return getClass().getSimpleName() + "[" + new WebhookKeys(keys) + "]";
  }
}
