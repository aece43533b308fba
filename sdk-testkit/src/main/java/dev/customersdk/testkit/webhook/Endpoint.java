package dev.customersdk.testkit.webhook;

import java.time.Duration;
import okhttp3.HttpUrl;
import okio.ByteString;

/**
 * Where webhooks go, signed with which key.
 *
 * @param attempts how often each is tried
 * @param delay before it is tried again
 * @param timeout after which an attempt without a response is given up
 */
public record Endpoint(
    HttpUrl url, ByteString key, int attempts, Duration delay, Duration timeout) {

  /** How long so many webhooks may take, with a second for what nobody counts. */
  public Duration patience(int webhooks) {
    return timeout.plus(delay).multipliedBy((long) webhooks * attempts).plusSeconds(1);
  }

  /** Neither the key nor the address, which may hold a token. */
  @Override
  public String toString() {
    return "Endpoint[attempts=" + attempts + ", delay=" + delay + ", timeout=" + timeout + "]";
  }
}
