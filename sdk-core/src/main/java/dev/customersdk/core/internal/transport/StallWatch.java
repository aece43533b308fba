package dev.customersdk.core.internal.transport;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import okhttp3.Call;
import okhttp3.Connection;

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

  /** The connection, if it is silent since the call wrote to it, is not used by another call. */
  void abandonIfSilent(CallEvents events) {
    Connection connection = events.connection();
    if (connection == null) {
      return;
    }
    socketsOf(connection)
        .filter(socket -> socket.isSilentSince(events.sentAt()))
        .forEach(GuardedSocket::abandon);
  }

  /** The connection is not used by another call; false when its socket is not one of ours. */
  boolean abandon(Connection connection) {
    List<GuardedSocket> ours = socketsOf(connection).toList();
    ours.forEach(GuardedSocket::abandon);
    return !ours.isEmpty();
  }

  private Stream<GuardedSocket> socketsOf(Connection connection) {
    return sockets.stream().filter(socket -> socket.carries(connection));
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
            socket -> now - socket.lastWrite() < LINGER_NANOS || socket.isWriteBlockedFor(0, now));
  }

  private void freeTheStuck() {
    long now = System.nanoTime();
    for (GuardedSocket socket : sockets) {
      if (socket.isWriteBlockedFor(TICK_NANOS, now)
          && (hasCall(socket, true) || isNobodys(socket, now))
          && socket.condemnWrite()) {
        socket.abort();
      }
    }
  }

  /** What OkHttp writes by itself, such as a ping, is not worth waiting for. */
  private boolean isNobodys(GuardedSocket socket, long now) {
    return socket.isWriteBlockedFor(NOBODYS_NANOS, now) && !hasCall(socket, false);
  }

  private boolean hasCall(GuardedSocket socket, boolean toEnd) {
    return List.copyOf(transports.keySet()).stream()
        .flatMap(Transport::running)
        .anyMatch(call -> uses(call, socket, toEnd));
  }

  private static boolean uses(Call call, GuardedSocket socket, boolean toEnd) {
    CallEvents events = CallEvents.of(call);
    if (events == null || (toEnd && !events.isToEnd(call))) {
      return false;
    }
    Connection connection = events.connection();
    return connection != null && socket.carries(connection);
  }
}
