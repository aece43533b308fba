package dev.customersdk.core.internal.client;

import dev.customersdk.core.ApiError;
import dev.customersdk.core.CallListener;
import dev.customersdk.core.Credentials;
import dev.customersdk.core.RateLimit;
import dev.customersdk.core.RequestOptions;
import dev.customersdk.core.RetryPolicy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * What a client is set to.
 *
 * @param baseUrl where every path starts
 * @param headers what every request carries, without credentials
 * @param credentials who sends
 * @param timeout the total time of a call
 * @param retryPolicy how often a call is tried
 * @param retryBudget how many retries may be without a healthy response at once
 * @param rateLimit what holds the requests of each key back; null when nothing does
 * @param maxResponseBytes the size limit of a response, after decompression
 * @param requestIdHeader the response's header that names the exchange
 * @param errorDecoder reads the vendor's error body
 * @param errorNotes what messages of errors say beside the usual
 * @param vendor the vendor's short name
 * @param listeners follow the client's calls
 * @param callbacks where futures complete
 */
public record ClientSettings(
    HttpUrl baseUrl,
    Headers headers,
    Credentials credentials,
    Duration timeout,
    RetryPolicy retryPolicy,
    int retryBudget,
    @Nullable Supplier<? extends RateLimit> rateLimit,
    long maxResponseBytes,
    String requestIdHeader,
    Function<Map<String, @Nullable Object>, ApiError> errorDecoder,
    ErrorNotes errorNotes,
    String vendor,
    List<CallListener> listeners,
    Executor callbacks) {

  private static final long ROOM_FOR_HEADERS = 1024 * 1024;

  /** What a response may take from the wire, with headers and framing: small chunks need much. */
  public long maxWireBytes() {
    return 2 * maxResponseBytes + ROOM_FOR_HEADERS;
  }

  /** The total time of a call with these options. */
  public Duration timeout(RequestOptions options) {
    return options.timeout().orElse(timeout);
  }

  /** How often a call with these options is tried. */
  public RetryPolicy retryPolicy(RequestOptions options) {
    return options.retryPolicy().orElse(retryPolicy);
  }

  /** Who sends a call with these options. */
  public Credentials credentials(RequestOptions options) {
    return options.credentials().orElse(credentials);
  }
}
