package dev.customersdk.core.internal.transport;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.net.SocketFactory;
import okhttp3.Authenticator;
import okhttp3.ConnectionPool;
import okhttp3.CookieJar;
import okhttp3.Dispatcher;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** An OkHttp client that sends each request once, to one origin, and stores nothing. */
public final class Transport {

  private static final int ASYNC_CALLS_AT_ONCE = 64;
  private static final int IDLE_CONNECTIONS = 64;

  private final OkHttpClient client;
  private final boolean ownPool;

  private Transport(OkHttpClient client, boolean ownPool) {
    this.client = client;
    this.ownPool = ownPool;
  }

  /** Derived from the caller's client where there is one; a timeout that is null stays as it is. */
  public static Transport derivedFrom(
      @Nullable OkHttpClient callers, @Nullable Duration connect, @Nullable Duration read) {
    OkHttpClient base =
        callers != null
            ? callers
            : new OkHttpClient.Builder()
                .connectionPool(new ConnectionPool(IDLE_CONNECTIONS, 5, TimeUnit.MINUTES))
                .readTimeout(Duration.ofSeconds(30))
                .build();
    OkHttpClient.Builder hardened =
        base.newBuilder()
            .retryOnConnectionFailure(false)
            .followRedirects(false)
            .followSslRedirects(false)
            .authenticator(Authenticator.NONE)
            .cookieJar(CookieJar.NO_COOKIES)
            .cache(null)
            .callTimeout(Duration.ZERO)
            .dispatcher(dispatcher())
            .dns(new CancellableDns(base.dns()))
            .eventListenerFactory(listeningBeside(base.eventListenerFactory()))
            .addInterceptor(FollowUpSuppressor.RESTORE)
            .addNetworkInterceptor(new SingleExchangeInterceptor());
    hardened.networkInterceptors().add(0, FollowUpSuppressor.HIDE);
    if (base.socketFactory() == SocketFactory.getDefault()) {
      hardened.socketFactory(new InterruptibleSockets());
    }
    if (connect != null) {
      hardened.connectTimeout(connect);
    }
    if (read != null) {
      hardened.readTimeout(read);
    }
    return new Transport(hardened.build(), callers == null);
  }

  /** The hardened client. */
  public OkHttpClient client() {
    return client;
  }

  /** The daemon threads that run asynchronous calls. */
  public ExecutorService executor() {
    return client.dispatcher().executorService();
  }

  /**
   * Ends the threads of asynchronous calls and, unless the pool is the caller's, idle connections.
   */
  public void close() {
    executor().shutdown();
    if (ownPool) {
      client.connectionPool().evictAll();
    }
  }

  private static EventListener.Factory listeningBeside(EventListener.Factory callers) {
    return call -> {
      CallEvents events = CallEvents.of(call);
      EventListener theirs = callers.create(call);
      if (events == null) {
        return theirs;
      }
      return theirs == EventListener.NONE ? events : events.plus(theirs);
    };
  }

  private static Dispatcher dispatcher() {
    Dispatcher dispatcher =
        new Dispatcher(
            new ThreadPoolExecutor(
                0,
                Integer.MAX_VALUE,
                1,
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                Transport::daemonThread));
    dispatcher.setMaxRequests(ASYNC_CALLS_AT_ONCE);
    dispatcher.setMaxRequestsPerHost(ASYNC_CALLS_AT_ONCE);
    return dispatcher;
  }

  private static Thread daemonThread(Runnable work) {
    Thread thread = new Thread(work, "customer-sdk-async");
    thread.setDaemon(true);
    return thread;
  }
}
