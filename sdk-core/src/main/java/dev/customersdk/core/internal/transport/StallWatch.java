package dev.customersdk.core.internal.transport;

import java.net.Socket;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import okhttp3.Call;
import okhttp3.Connection;
import org.jspecify.annotations.Nullable;

/**
 * Frees calls that are stuck because the vendor takes no more bytes.
 *
 * <p>A blocked write hears neither timeouts nor interrupts, and over HTTP/2 every other call of the
 * connection waits behind it. So, while anybody writes, a thread looks at all sockets twenty times
 * a second; one with a blocked write is closed as soon as a call that uses it is to end, or after
 * ten seconds if no call uses it.
 */
final class StallWatch {

  /** One for all clients: they may share connections. */
  static final StallWatch SHARED = new StallWatch();

  private static final long TICK_NANOS = TimeUnit.MILLISECONDS.toNanos(50);
  private static final long NOBODYS_NANOS = TimeUnit.SECONDS.toNanos(10);
  private static final long LINGER_NANOS = TimeUnit.SECONDS.toNanos(1);

  private final Set<GuardedSocket> sockets = ConcurrentHashMap.newKeySet();
  private final Map<Transport, Boolean> transports =
      Collections.synchronizedMap(new WeakHashMap<>());
  private final AtomicBoolean awake = new AtomicBoolean();

  void add(GuardedSocket socket) {
    sockets.add(socket);
  }

  void remove(GuardedSocket socket) {
    sockets.remove(socket);
  }

  /** Watches over the calls of this transport for as long as somebody has it. */
  void add(Transport transport) {
    transports.put(transport, true);
  }

  /** The socket of ours that carries the connection, perhaps below TLS; null if none does. */
  @Nullable GuardedSocket socketBelow(Connection connection) {
    Socket socket = connection.socket();
    if (socket instanceof GuardedSocket ours) {
      return ours;
    }
    for (GuardedSocket ours : sockets) {
      if (ours.isBelow(socket)) {
        return ours;
      }
    }
    return null;
  }

  /** Somebody begins to write. */
  void wake() {
    if (!awake.get() && awake.compareAndSet(false, true)) {
      try {
        new DaemonThreads("customer-sdk-watch").newThread(this::watch).start();
      } catch (OutOfMemoryError noThread) {
        awake.set(false); // the next write tries again
      }
    }
  }

  private void watch() {
    do {
      do {
        LockSupport.parkNanos(TICK_NANOS);
        try {
          freeTheStuck();
        } catch (RuntimeException | Error e) {
          // the next look may succeed; without this thread nobody would look at all
        }
      } while (isBusy());
      awake.set(false);
    } while (isBusy() && awake.compareAndSet(false, true));
  }

  private boolean isBusy() {
    long now = System.nanoTime();
    return sockets.stream()
        .anyMatch(
            socket ->
                now - socket.writes().lastBegan() < LINGER_NANOS
                    || socket.writes().isBlockedFor(0, now));
  }

  private void freeTheStuck() {
    long now = System.nanoTime();
    for (GuardedSocket socket : sockets) {
      if (socket.writes().isBlockedFor(TICK_NANOS, now)
          && (hasCall(socket, true) || isNobodys(socket, now))
          && socket.writes().condemn()) {
        socket.abort();
      }
    }
  }

  /** What OkHttp writes by itself, such as a ping, is not worth waiting for. */
  private boolean isNobodys(GuardedSocket socket, long now) {
    return socket.writes().isBlockedFor(NOBODYS_NANOS, now) && !hasCall(socket, false);
  }

  private boolean hasCall(GuardedSocket socket, boolean toEnd) {
    return List.copyOf(transports.keySet()).stream()
        .flatMap(Transport::running)
        .anyMatch(call -> uses(call, socket, toEnd));
  }

  private static boolean uses(Call call, GuardedSocket socket, boolean toEnd) {
    CallEvents events = CallEvents.of(call);
    return events != null && events.socket() == socket && (!toEnd || events.isToEnd(call));
  }
}
