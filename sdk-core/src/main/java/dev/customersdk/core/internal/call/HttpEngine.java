package dev.customersdk.core.internal.call;

import dev.customersdk.core.RateLimit;
import dev.customersdk.core.RequestOptions;
import dev.customersdk.core.internal.client.ClientSettings;
import dev.customersdk.core.internal.client.Core;
import dev.customersdk.core.internal.transport.Transport;
import dev.customersdk.core.time.Timing;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * What the calls of a client share.
 *
 * @param settings what the client is set to
 * @param options what a derived client sets otherwise
 * @param writer writes their requests
 * @param transport OkHttp, made safe
 * @param budgets the allowance of retries
 * @param limits what holds requests back; null when nothing does
 * @param secrets what suppliers of credentials give
 * @param timing clocks, chance and delays
 * @param closed whether the client was closed
 * @param derived whether the transport belongs to another engine, which closes it
 */
public record HttpEngine(
    ClientSettings settings,
    RequestOptions options,
    RequestWriter writer,
    Transport transport,
    PerCredentials<RetryBudget> budgets,
    @Nullable PerCredentials<RateLimit> limits,
    Secrets secrets,
    Timing timing,
    AtomicBoolean closed,
    boolean derived)
    implements AutoCloseable {

  /** The engine of a new client. */
  public static HttpEngine start(ClientSettings settings, Transport transport) {
    return start(settings, transport, Timing.ofSystem());
  }

  /** The same, with the clocks of a test. */
  public static HttpEngine start(ClientSettings settings, Transport transport, Timing timing) {
    return new HttpEngine(
        settings,
        RequestOptions.none(),
        new RequestWriter(settings),
        transport,
        new PerCredentials<>(settings.credentials(), () -> new RetryBudget(settings.retryBudget())),
        settings.rateLimit() == null
            ? null
            : new PerCredentials<>(settings.credentials(), settings.rateLimit()),
        new Secrets(settings.credentials()),
        timing,
        new AtomicBoolean(),
        false);
  }

  /**
   * The same engine with other options; shares transport and, unless the credentials are others,
   * budget and rate limit. Closing it does nothing.
   */
  public HttpEngine with(RequestOptions changes) {
    RequestOptions merged = Core.ACCESS.merge(changes, options);
    return new HttpEngine(
        settings,
        merged,
        writer.with(merged),
        transport,
        budgets,
        limits,
        secrets,
        timing,
        closed,
        true);
  }

  boolean isClosed() {
    return closed.get();
  }

  void requireOpen() {
    if (isClosed()) {
      throw Core.ACCESS.closed();
    }
  }

  @Override
  public void close() {
    if (!derived && closed.compareAndSet(false, true)) {
      transport.close();
      timing.close();
    }
  }
}
