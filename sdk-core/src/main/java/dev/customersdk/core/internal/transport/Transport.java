package dev.customersdk.core.internal.transport;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.net.SocketFactory;
import okhttp3.Authenticator;
import okhttp3.Call;
import okhttp3.Connection;
import okhttp3.ConnectionPool;
import okhttp3.CookieJar;
import okhttp3.EventListener;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** An OkHttp client that sends each request once, to one origin, and stores nothing. */
public final class Transport {

  private static final int ASYNC_CALLS_AT_ONCE = 64;
  private static final int IDLE_CONNECTIONS = 64;
  private static final Duration PING_INTERVAL = Duration.ofSeconds(15);

  private final OkHttpClient client;
  private final boolean ownPool;
  private final AsyncThreads threads = new AsyncThreads(ASYNC_CALLS_AT_ONCE);
  private final Set<Call> running = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  private Transport(OkHttpClient.Builder hardened, boolean ownPool, boolean thisMachineOnly) {
    surround(
        hardened.networkInterceptors(),
        FollowUpSuppressor::new,
        new SingleExchangeInterceptor(() -> closed, thisMachineOnly));
    this.client = hardened.dispatcher(threads.dispatcher()).build();
    this.ownPool = ownPool;
    StallWatch.SHARED.add(this);
  }

  /** Derived from the caller's client where there is one; a timeout that is null stays as it is. */
  public static Transport derivedFrom(
      @Nullable OkHttpClient callers,
      @Nullable Duration connect,
      @Nullable Duration read,
      boolean thisMachineOnly) {
    OkHttpClient base =
        callers != null
            ? callers
            : new OkHttpClient.Builder()
                .connectionPool(new ConnectionPool(IDLE_CONNECTIONS, 5, TimeUnit.MINUTES))
                .readTimeout(Duration.ofSeconds(30))
                .build();
    if (thisMachineOnly) {
      PlainHttp.requireDirect(base);
    }
    OkHttpClient.Builder hardened =
        base.newBuilder()
            .retryOnConnectionFailure(false)
            .followRedirects(false)
            .followSslRedirects(false)
            .authenticator(Authenticator.NONE)
            .proxyAuthenticator(new ProxyLogin(base.proxyAuthenticator()))
            .cookieJar(CookieJar.NO_COOKIES)
            .cache(null)
            .callTimeout(Duration.ZERO)
            // OkHttp's one timeout thread would hang on closing TLS behind a blocked write
            .writeTimeout(Duration.ZERO)
            .dns(new CancellableDns(base.dns()))
            .eventListenerFactory(listeningBeside(base.eventListenerFactory()));
    surround(hardened.interceptors(), InterceptorFailures::new, FollowUpSuppressor.RESTORE);
    if (base.socketFactory() == SocketFactory.getDefault()) {
      hardened.socketFactory(new GuardedSockets());
    }
    if (base.pingIntervalMillis() == 0) {
      hardened.pingInterval(PING_INTERVAL);
    }
    if (connect != null) {
      hardened.connectTimeout(connect);
    }
    if (read != null) {
      hardened.readTimeout(read);
    }
    return new Transport(hardened, callers == null, thisMachineOnly);
  }

  /** Two around the caller's; one if there are none, since each costs every call a chain. */
  private static void surround(
      List<Interceptor> callers, UnaryOperator<Interceptor> outer, Interceptor inner) {
    if (callers.isEmpty()) {
      callers.add(outer.apply(inner));
    } else {
      callers.add(0, outer.apply(chain -> chain.proceed(chain.request())));
      callers.add(inner);
    }
  }

  /** A call that is cancelled when the transport is closed; tell {@link #ended} of its end. */
  public Call start(Request request) {
    Call call = client.newCall(request);
    running.add(call);
    if (closed) {
      call.cancel();
    }
    return call;
  }

  /** The call is over, and its response read or closed. */
  public void ended(Call call) {
    running.remove(call);
    if (closed) {
      evictConnections();
    }
  }

  /** A call ran into its deadline: if the connection was silent, nobody uses it again. */
  public void expired(CallEvents events) {
    GuardedSocket socket = events.socket();
    if (socket != null && events.sent() && socket.isSilentSince(events.sentAt())) {
      socket.abandon();
    }
  }

  /** The vendor sends too much: the connection is closed, once nobody else uses it. */
  public void hangUp(CallEvents events) {
    events.stopAwaiting();
    distrust(events);
  }

  /** Responses and requests got mixed up: nobody uses the connection again. */
  public void distrust(CallEvents events) {
    GuardedSocket socket = events.socket();
    Connection connection = events.connection();
    if (socket != null) {
      socket.abandon();
    } else if (connection != null) {
      closeUnguarded(connection);
    }
  }

  /** With a socket factory of the caller's; over HTTP/2 responses cannot be mixed up. */
  private static void closeUnguarded(Connection connection) {
    if (connection.protocol() != Protocol.HTTP_1_1) {
      return;
    }
    try {
      connection.socket().close();
    } catch (IOException e) {
      // closed already
    }
  }

  /** The daemon threads that run asynchronous calls. */
  public Executor executor() {
    return threads;
  }

  /** Threads for what must not wait behind calls. */
  public static Executor moreThreads() {
    return new AsyncThreads(ASYNC_CALLS_AT_ONCE);
  }

  Stream<Call> running() {
    return running.stream();
  }

  /**
   * Cancels what runs and, unless the pool is the caller's, closes the connections: those that are
   * idle now, the others when their calls are over.
   */
  public void close() {
    closed = true;
    running.forEach(Call::cancel);
    threads.endSoon();
    evictConnections();
  }

  private void evictConnections() {
    if (ownPool) {
      client.connectionPool().evictAll();
    }
  }

  private static EventListener.Factory listeningBeside(EventListener.Factory callers) {
    return call -> {
      CallEvents events = CallEvents.of(call);
      EventListener theirs = callers.create(call);
      return events == null ? theirs : BothListeners.of(events, theirs);
    };
  }
}
