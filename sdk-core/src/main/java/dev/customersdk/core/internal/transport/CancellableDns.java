package dev.customersdk.core.internal.transport;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import okhttp3.Dns;
import org.jspecify.annotations.Nullable;

/**
 * Resolves names on a thread of its own, so that a caller can stop waiting for a resolver that
 * hangs.
 *
 * <p>Calls that ask for the same name at the same time share one lookup, so that a hanging resolver
 * holds one thread a name for some seconds, however many calls come; then a new lookup is tried.
 */
final class CancellableDns implements Dns {

  private static final long HANGS_AFTER_NANOS = 5_000_000_000L;

  private final Dns resolver;
  private final ConcurrentMap<String, Lookup> lookups = new ConcurrentHashMap<>();

  private record Lookup(long started, CompletableFuture<List<InetAddress>> addresses) {

    boolean hangs() {
      return System.nanoTime() - started > HANGS_AFTER_NANOS;
    }
  }

  CancellableDns(Dns resolver) {
    this.resolver = resolver;
  }

  @Override
  public List<InetAddress> lookup(String hostname) throws UnknownHostException {
    CompletableFuture<List<InetAddress>> addresses =
        lookups.compute(hostname, this::sharedOrNew).addresses.copy();
    CallEvents events = CallEvents.resolving();
    if (events != null) {
      events.awaits(addresses);
    }
    try {
      return addresses.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failure(hostname, "the wait was interrupted", e);
    } catch (CancellationException e) {
      throw failure(hostname, "the wait was given up", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof UnknownHostException unknown
          ? unknown
          : failure(hostname, "the resolver failed", e.getCause());
    }
  }

  private Lookup sharedOrNew(String hostname, @Nullable Lookup running) {
    return running == null || running.hangs() ? start(hostname) : running;
  }

  private Lookup start(String hostname) {
    Lookup lookup = new Lookup(System.nanoTime(), new CompletableFuture<>());
    Thread thread = new Thread(() -> resolve(hostname, lookup), "customer-sdk-dns");
    thread.setDaemon(true);
    thread.start();
    return lookup;
  }

  private void resolve(String hostname, Lookup lookup) {
    try {
      lookup.addresses.complete(resolver.lookup(hostname));
    } catch (UnknownHostException | RuntimeException | Error e) {
      lookup.addresses.completeExceptionally(e);
    } finally {
      lookups.remove(hostname, lookup);
    }
  }

  private static UnknownHostException failure(
      String hostname, String why, @Nullable Throwable cause) {
    UnknownHostException failure = new UnknownHostException(hostname + ": " + why);
    failure.initCause(cause);
    return failure;
  }

  /** Equal for the same resolver, so that clients derived from one OkHttp client share its pool. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CancellableDns that && resolver.equals(that.resolver);
  }

  @Override
  public int hashCode() {
    return resolver.hashCode();
  }
}
