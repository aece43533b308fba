package dev.customersdk.core.internal.transport;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Call;
import okhttp3.Connection;
import okhttp3.EventListener;
import okhttp3.HttpUrl;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * What OkHttp reports of the current attempt of one call.
 *
 * <p>Travels as a tag of the request and listens to OkHttp's events, so that it costs one object a
 * call. OkHttp may report connecting from threads of its own, hence the volatile fields.
 */
public final class CallEvents extends EventListener {

  private static final ThreadLocal<CallEvents> RESOLVING = new ThreadLocal<>();

  private final HttpUrl origin;
  private final AtomicBoolean exchanged = new AtomicBoolean();
  private volatile boolean connected;
  private volatile boolean sent;
  private volatile boolean responseStarted;
  private volatile int status;
  private volatile int hiddenStatus;
  private volatile boolean cancelled;
  private volatile @Nullable CompletableFuture<?> resolution;
  private volatile @Nullable Connection connection;
  private volatile @Nullable Thread carrier;
  private volatile long sentAt;
  private volatile @Nullable Response response;

  /** For a call that may go to this origin only. */
  public CallEvents(HttpUrl origin) {
    this.origin = origin;
  }

  /** Forgets the previous attempt. */
  public void reset() {
    exchanged.set(false);
    connected = false;
    sent = false;
    responseStarted = false;
    status = 0;
    hiddenStatus = 0;
    cancelled = false;
    resolution = null;
    connection = null;
    carrier = null;
    response = null;
  }

  /** Whether a byte of the request may have left. */
  public boolean sent() {
    return sent;
  }

  /** Whether the attempt used a connection of an earlier call and got no byte of a response. */
  public boolean onStaleConnection() {
    return sent && !connected && !responseStarted;
  }

  /** Whether the first byte of a response came. */
  boolean responseStarted() {
    return responseStarted;
  }

  /** The status of a response whose headers arrived, even if nothing else did. */
  public OptionalInt status() {
    return status == 0 ? OptionalInt.empty() : OptionalInt.of(status);
  }

  /** The connection that the attempt got. */
  @Nullable Connection connection() {
    return connection;
  }

  /** When the first byte of the request was about to leave. */
  long sentAt() {
    return sentAt;
  }

  /** Whether the call goes on for nobody: it was cancelled, or whoever waits was interrupted. */
  boolean isToEnd(Call call) {
    Thread thread = carrier;
    return call.isCanceled() || (thread != null && thread.isInterrupted());
  }

  static @Nullable CallEvents of(Call call) {
    return call.request().tag(CallEvents.class);
  }

  HttpUrl origin() {
    return origin;
  }

  /** Takes the attempt's only exchange; false when it is taken already: sent, or about to be. */
  public boolean takeExchange() {
    return exchanged.compareAndSet(false, true);
  }

  /** Lets the request out again: a proxy kept it for want of credentials. */
  void returnExchange() {
    exchanged.set(false);
  }

  void responded(Response received) {
    response = received;
  }

  @Nullable Response response() {
    return response;
  }

  void hide(int status) {
    hiddenStatus = status;
  }

  int hiddenStatus() {
    return hiddenStatus;
  }

  /** The events of the call that is resolving a name on this thread. */
  static @Nullable CallEvents resolving() {
    return RESOLVING.get();
  }

  /** Lets a cancelled call stop waiting for the resolver. */
  void awaits(CompletableFuture<?> lookup) {
    resolution = lookup;
    if (cancelled) {
      lookup.cancel(false);
    }
  }

  @Override
  public void dnsStart(Call call, String domainName) {
    RESOLVING.set(this);
  }

  @Override
  public void dnsEnd(Call call, String domainName, List<InetAddress> addresses) {
    RESOLVING.remove();
  }

  @Override
  public void connectStart(Call call, InetSocketAddress address, Proxy proxy) {
    connected = true;
  }

  @Override
  public void connectionAcquired(Call call, Connection acquired) {
    carrier = Thread.currentThread();
    connection = acquired;
  }

  @Override
  public void requestHeadersStart(Call call) {
    sentAt = System.nanoTime();
    sent = true;
  }

  @Override
  public void responseHeadersStart(Call call) {
    responseStarted = true;
  }

  @Override
  public void responseHeadersEnd(Call call, Response response) {
    status = response.code();
  }

  @Override
  public void callFailed(Call call, IOException failure) {
    RESOLVING.remove();
  }

  @Override
  public void canceled(Call call) {
    cancelled = true;
    CompletableFuture<?> lookup = resolution;
    if (lookup != null) {
      lookup.cancel(false);
    }
  }
}
