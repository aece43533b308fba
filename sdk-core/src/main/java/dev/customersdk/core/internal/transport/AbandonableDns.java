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
 * holds one thread a name, however many calls come.
 */
final class AbandonableDns implements Dns {

  private final Dns resolver;
  private final ConcurrentMap<String, CompletableFuture<List<InetAddress>>> lookups =
      new ConcurrentHashMap<>();

  AbandonableDns(Dns resolver) {
    this.resolver = resolver;
  }

  @Override
  public List<InetAddress> lookup(String hostname) throws UnknownHostException {
    CompletableFuture<List<InetAddress>> answer =
        lookups.computeIfAbsent(hostname, this::start).copy();
    Wire wire = Wire.resolving();
    if (wire != null) {
      wire.awaits(answer);
    }
    try {
      return answer.get();
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

  private CompletableFuture<List<InetAddress>> start(String hostname) {
    CompletableFuture<List<InetAddress>> lookup = new CompletableFuture<>();
    Thread thread = new Thread(() -> resolve(hostname, lookup), "customer-sdk-dns");
    thread.setDaemon(true);
    thread.start();
    return lookup;
  }

  private void resolve(String hostname, CompletableFuture<List<InetAddress>> lookup) {
    try {
      lookup.complete(resolver.lookup(hostname));
    } catch (UnknownHostException | RuntimeException | Error e) {
      lookup.completeExceptionally(e);
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
}
