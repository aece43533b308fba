package dev.customersdk.core.spi;

import dev.customersdk.core.Attempt;
import dev.customersdk.core.CallListener;
import dev.customersdk.core.CallSummary;
import dev.customersdk.core.RateLimit;
import dev.customersdk.core.RetryPolicy;
import dev.customersdk.core.internal.transport.Transport;
import dev.customersdk.core.time.Timing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
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
   * The longest time for a whole call: queue, DNS, connecting, attempts and delays; 60 s unless
   * set.
   *
   * @param timeout the longest time
   * @return this builder
   */
  public B timeout(Duration timeout) {
    this.timeout = Argument.positive("timeout", timeout);
    return self();
  }

  /**
   * How often and how patiently calls are tried; {@link RetryPolicy#defaults()} unless set.
   *
   * @param retryPolicy the policy
   * @return this builder
   */
  public B retryPolicy(RetryPolicy retryPolicy) {
    this.retryPolicy = Argument.required("retryPolicy", retryPolicy);
    return self();
  }

  /**
   * How many retries may be without a healthy response at once, see {@link RetryPolicy}; 20 unless
   * set.
   *
   * @param retries their number
   * @return this builder
   */
  public B retryBudget(int retries) {
    if (retries < 0) {
      throw new IllegalArgumentException("retryBudget: must be at least 0, was " + retries);
    }
    this.retryBudget = retries;
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
   * @param perKey makes a limit for credentials
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
   * @param onAttempt what is told
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
   * @param onCall what is told
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
   * @param listener what is told
   * @return this builder
   */
  public B addListener(CallListener listener) {
    listeners.add(Argument.required("listener", listener));
    return self();
  }

  /**
   * Where futures complete, and so the stages behind them run; the common pool unless set.
   *
   * @param callbackExecutor runs the stages behind the futures
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
   * @param maxResponseBytes the largest number of bytes
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
    List<CallListener> all = new ArrayList<>(listeners);
    if (onAttempt != null) {
      all.add(Consumers.ofAttempts(onAttempt));
    }
    if (onCall != null) {
      all.add(Consumers.ofCalls(onCall));
    }
    return List.copyOf(all);
  }

  /** The common pool, on few cores too, unless it was configured to have no threads. */
  Executor callbacks() {
    if (callbackExecutor != null) {
      return callbackExecutor;
    }
    return ForkJoinPool.getCommonPoolParallelism() > 0
        ? ForkJoinPool.commonPool()
        : Transport.moreThreads();
  }
}
