package dev.customersdk.testkit.webhook;

import dev.customersdk.testkit.webhook.Deliveries.Attempt;
import java.io.IOException;
import java.net.Proxy;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Posts messages on a daemon thread of its own, one after the other, until it is closed. */
public final class Deliverer implements AutoCloseable {

  private static final MediaType JSON = MediaType.get("application/json");

  private final Deliveries deliveries = new Deliveries();
  private final WebhookFormat format;
  private final Clock clock;
  private final Endpoint endpoint;
  private final OkHttpClient http;
  private volatile @Nullable Call running;
  private volatile boolean closed;

  private Deliverer(WebhookFormat format, Clock clock, Endpoint endpoint) {
    this.format = format;
    this.clock = clock;
    this.endpoint = endpoint;
    this.http =
        new OkHttpClient.Builder()
            .proxy(Proxy.NO_PROXY)
            .followRedirects(false)
            .retryOnConnectionFailure(false)
            .connectionPool(new ConnectionPool(0, 1, TimeUnit.MILLISECONDS))
            .connectTimeout(format.timeout())
            .readTimeout(format.timeout())
            .callTimeout(format.timeout())
            .build();
  }

  /** Begins to deliver. */
  public static Deliverer start(WebhookFormat format, Clock clock, Endpoint endpoint) {
    Deliverer started = new Deliverer(format, clock, endpoint);
    Thread thread = new Thread(started::run, "emulator-webhooks");
    thread.setDaemon(true);
    thread.start();
    return started;
  }

  public Deliveries deliveries() {
    return deliveries;
  }

  /** Gives up what runs and what waits. */
  @Override
  public void close() {
    closed = true;
    deliveries.close();
    Call call = running;
    if (call != null) {
      call.cancel();
    }
  }

  private void run() {
    try {
      Optional<WebhookMessage> next = deliveries.next();
      for (; next.isPresent(); next = deliveries.next()) {
        deliver(next.get());
        deliveries.finished();
      }
    } catch (InterruptedException e) {
      deliveries.close(); // nobody does that
    }
  }

  private void deliver(WebhookMessage message) throws InterruptedException {
    for (int tries = 1; ; tries++) {
      Attempt attempt = attempt(message, deliveries.nextNumber(message));
      deliveries.ended(attempt);
      if (attempt.acknowledged()
          || tries == endpoint.attempts()
          || deliveries.pause(endpoint.delay().toNanos())) {
        return;
      }
    }
  }

  private Attempt attempt(WebhookMessage message, int number) {
    Request request =
        new Request.Builder()
            .url(endpoint.url())
            .headers(format.headers(message, endpoint.key(), number, clock.instant()))
            .post(RequestBody.create(message.body(), JSON))
            .build();
    Call call = http.newCall(request);
    running = call;
    if (closed) {
      call.cancel();
    }
    try (Response response = call.execute()) {
      return new Attempt(message, number, Optional.of(response.code()));
    } catch (IOException e) {
      return new Attempt(message, number, Optional.empty());
    }
  }
}
