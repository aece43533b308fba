package dev.customersdk.core.spi;

import dev.customersdk.core.Attempt;
import dev.customersdk.core.CallListener;
import dev.customersdk.core.CallSummary;
import dev.customersdk.core.RateLimit;
import dev.customersdk.core.RetryPolicy;
import dev.customersdk.core.time.Timing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a client that are about how its calls run. Only {@link ClientBuilder} extends it.
 *
 * @param <B> the builder
 */
public abstract class CallSettings<B extends CallSettings<B>> {

  Duration timeout = Duration.ofSeconds(60);
  RetryPolicy retryPolicy = RetryPolicy.defaults();
  int retryBudget = 20;
  long maxResponseBytes = 10L * 1024 * 1024;
  boolean vendorQuoted;
  @Nullable Supplier<? extends RateLimit> rateLimit;
  boolean rateLimitSet;

  /** The clocks of a test, anew for each client; null for those of this machine. */
  @Nullable Supplier<? extends Timing> timing;

  private final List<CallListener> listeners = new ArrayList<>();
  private @Nullable Consumer<Attempt> onAttempt;
  private @Nullable Consumer<CallSummary> onCall;
  private @Nullable Executor callbackExecutor;

  CallSettings() {}

  /** {@return the builder itself, in its own type} */
  protected abstract B self();

  /**
   * Bounds a whole call: queue, DNS, connecting, attempts and delays; 60 s unless set.
   *
   * @param timeout more than zero
   * @return this builder
   */
  public B timeout(Duration timeout) {
    this.timeout = Argument.positive("timeout", timeout);
    return self();
  }

  /**
   * How often and how patiently calls are tried; {@link RetryPolicy#defaults()} unless set.
   *
   * @param retryPolicy for calls whose options have none
   * @return this builder
   */
  public B retryPolicy(RetryPolicy retryPolicy) {
    this.retryPolicy = Argument.required("retryPolicy", retryPolicy);
    return self();
  }

  /**
   * Bounds the retries without a healthy response yet, see {@link RetryPolicy}; 20 unless set.
   *
   * @param retries how many there may be at once, over all calls; 0 allows none
   * @return this builder
   */
  public B retryBudget(int retries) {
    this.retryBudget = Argument.notNegative("retryBudget", retries);
    return self();
  }

  /**
   * Lets the retry policy alone decide, also while the vendor is down.
   *
   * @return this builder
   */
  public B withoutRetryBudget() {
    return retryBudget(Integer.MAX_VALUE);
  }

  /**
   * Makes what holds the requests of each key back: every attempt waits for its turn, within the
   * timeout of its call. Nothing does unless set, or the client says otherwise.
   *
   * <p>Called once for each credentials object that calls use, so keep one for each tenant: another
   * object has a limit of its own, even with the same key. A supplier that always returns the same
   * limit has all of them, or several clients, share it.
   *
   * @param perKey makes the limit of one credentials object
   * @return this builder
   */
  public B rateLimit(Supplier<? extends RateLimit> perKey) {
    Supplier<? extends RateLimit> supplier = Argument.required("perKey", perKey);
    this.rateLimit = () -> Argument.required("rateLimit", supplier.get());
    this.rateLimitSet = true;
    return self();
  }

  /**
   * Sends every request at once, however many the vendor documents that it takes.
   *
   * @return this builder
   */
  public B withoutRateLimit() {
    this.rateLimit = null;
    this.rateLimitSet = true;
    return self();
  }

  /**
   * Hears of every attempt once, also of one that was given up, on the thread that ended it; should
   * return at once, as deadlines wait for it. Must be thread-safe; replaces the one before.
   *
   * @param onAttempt gets each attempt when it has ended
   * @return this builder
   */
  public B onAttempt(Consumer<Attempt> onAttempt) {
    this.onAttempt = Argument.required("onAttempt", onAttempt);
    return self();
  }

  /**
   * Hears of the end of every call, also of one that was given up; should return at once, as
   * deadlines wait for it. An operation that takes two calls is heard of twice. Must be
   * thread-safe; replaces the one before.
   *
   * @param onCall gets the summary of each call
   * @return this builder
   */
  public B onCall(Consumer<CallSummary> onCall) {
    this.onCall = Argument.required("onCall", onCall);
    return self();
  }

  /**
   * Follows every call from its beginning. Told after those that were added before, and before
   * {@code onAttempt} and {@code onCall}.
   *
   * @param listener is asked at the beginning of each call
   * @return this builder
   */
  public B addListener(CallListener listener) {
    listeners.add(Argument.required("listener", listener));
    return self();
  }

  /**
   * Where futures complete, and so the stages behind them run; the common pool unless set.
   *
   * @param callbackExecutor is never closed
   * @return this builder
   */
  public B callbackExecutor(Executor callbackExecutor) {
    this.callbackExecutor = Argument.required("callbackExecutor", callbackExecutor);
    return self();
  }

  /**
   * The largest response that is read, after decompression; 10 MiB unless set. From the wire, twice
   * that and a megabyte are taken for it at most, headers and framing included.
   *
   * @param maxResponseBytes from 1 to 2147483639
   * @return this builder
   */
  public B maxResponseBytes(long maxResponseBytes) {
    if (maxResponseBytes < 1 || maxResponseBytes > Integer.MAX_VALUE - 8) {
      throw new IllegalArgumentException(
          "maxResponseBytes: must be at least 1 and at most 2147483639, as responses are held in"
              + " memory");
    }
    this.maxResponseBytes = maxResponseBytes;
    return self();
  }

  /**
   * Quotes the vendor's own text in the messages of {@link dev.customersdk.core.ApiException}, cut
   * at 500 characters. Off unless called, as it may repeat personal data of the request.
   *
   * @return this builder
   */
  public B quoteVendorMessages() {
    this.vendorQuoted = true;
    return self();
  }

  /** All who follow calls, in the order in which they are told. */
  List<CallListener> listeners() {
    return Consumers.after(listeners, onAttempt, onCall);
  }

  Executor callbacks() {
    return callbackExecutor != null ? callbackExecutor : DefaultExecutor.get();
  }
}
