package dev.customersdk.core.internal.transport;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Call;
import okhttp3.Connection;
import okhttp3.HttpUrl;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * What OkHttp reports of the current attempt of one call.
 *
 * <p>Travels as a tag of the request and listens to OkHttp's events, so that it costs one object a
 * call. OkHttp may report connecting from threads of its own, hence the volatile fields.
 */
public final class CallEvents extends LookupEvents {

  private final HttpUrl origin;
  private final long mostBytes;
  private final AtomicBoolean exchanged = new AtomicBoolean();
  private volatile boolean connected;
  private volatile boolean sent;
  private volatile boolean responseStarted;
  private volatile int status;
  private volatile int hiddenStatus;
  private volatile @Nullable Connection connection;
  private volatile @Nullable GuardedSocket socket;
  private volatile boolean awaiting;
  private volatile @Nullable Thread carrier;
  private volatile long sentAt;
  private volatile @Nullable Response response;

  /**
   * For a call that may go to this origin only.
   *
   * @param mostBytes how many bytes its response may take from the wire
   */
  public CallEvents(HttpUrl origin, long mostBytes) {
    this.origin = origin;
    this.mostBytes = mostBytes;
  }

  @Override
  public void reset() {
    super.reset();
    stopAwaiting();
    exchanged.set(false);
    connected = false;
    sent = false;
    responseStarted = false;
    status = 0;
    hiddenStatus = 0;
    connection = null;
    socket = null;
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

  /** The socket of ours below that connection; null where there is none. */
  @Nullable GuardedSocket socket() {
    return socket;
  }

  /** Whether the vendor sent more on the connection than may be read. */
  public boolean isFlooded() {
    GuardedSocket below = socket;
    return below != null && below.isFlooded();
  }

  /** Whether the connection that it got is for others no more than for it. */
  boolean isConnectionGivenUp() {
    GuardedSocket below = socket;
    return below != null && below.isGivenUp();
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

  /** Lets the request out again: a proxy kept it for want of credentials, and nobody saw it. */
  void returnExchange() {
    sent = false;
    responseStarted = false;
    status = 0;
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

  @Override
  public void connectStart(Call call, InetSocketAddress address, Proxy proxy) {
    connected = true;
  }

  @Override
  public void connectionAcquired(Call call, Connection acquired) {
    carrier = Thread.currentThread();
    connection = acquired;
    stopAwaiting();
    GuardedSocket below = StallWatch.SHARED.socketBelow(acquired);
    socket = below;
    if (below != null) {
      below.await(mostBytes);
      awaiting = true;
    }
  }

  @Override
  public void connectionReleased(Call call, Connection released) {
    stopAwaiting();
  }

  /** Nothing more is read for this attempt. */
  void stopAwaiting() {
    GuardedSocket below = socket;
    if (awaiting && below != null) {
      awaiting = false;
      below.settle(mostBytes);
    }
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
    status = response.code() < 200 ? 0 : response.code(); // OkHttp 4 tells of a 103, too
  }
}
