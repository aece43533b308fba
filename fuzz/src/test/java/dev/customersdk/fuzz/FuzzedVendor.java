package dev.customersdk.fuzz;

import dev.customersdk.core.RetryPolicy;
import dev.customersdk.core.spi.ClientBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import okhttp3.OkHttpClient;

/**
 * A vendor that answers what it is told, and whose clients are the real ones.
 *
 * <p>Where their requests end: at an interceptor, which is fast, or with {@code -Dfuzz.sockets} at
 * a socket on this machine.
 */
final class FuzzedVendor {

  private final Queue<Sent> received = new ConcurrentLinkedQueue<>();
  private volatile Function<Sent, Answer> behaviour = sent -> Answer.of(404, new byte[0]);

  /** What happens to all requests from now on. */
  void answers(Function<Sent, Answer> behaviour) {
    received.clear();
    this.behaviour = behaviour;
  }

  /** What arrived since then. */
  List<Sent> received() {
    return List.copyOf(received);
  }

  private Answer answer(Sent sent) {
    received.add(sent);
    return behaviour.apply(sent);
  }

  /** A client whose requests end here. It is used to the end of the JVM. */
  <C> C client(ClientBuilder<?, C> builder) {
    builder.apiKey(Canary.TEXT).retryPolicy(RetryPolicy.none()).timeout(Duration.ofSeconds(5));
    if (Boolean.getBoolean("fuzz.sockets")) {
      return builder.baseUrl(Loopback.serving(sent -> answer(sent).bytes())).build();
    }
    OkHttpClient nowhere =
        new OkHttpClient.Builder()
            .addInterceptor(chain -> answer(Sent.of(chain.request())).response(chain.request()))
            .build();
    return builder.baseUrl("http://localhost").httpClient(nowhere).build();
  }
}
