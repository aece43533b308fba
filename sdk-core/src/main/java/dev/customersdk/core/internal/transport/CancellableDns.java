package dev.customersdk.core.internal.transport;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.Dns;
import org.jspecify.annotations.Nullable;

/**
 * Resolves names on threads of its own, so that a caller can stop waiting for a resolver that
 * hangs, and is served when a later lookup of the name succeeds.
 */
final class CancellableDns implements Dns {

  private static final Duration HANGS_AFTER = Duration.ofSeconds(5);

  private final Dns resolver;
  private final SharedLookup<String, List<InetAddress>> lookups;

  CancellableDns(Dns resolver) {
    this.resolver = resolver;
    this.lookups = new SharedLookup<>("customer-sdk-dns", HANGS_AFTER, resolver::lookup);
  }

  @Override
  public List<InetAddress> lookup(String hostname) throws UnknownHostException {
    CompletableFuture<List<InetAddress>> addresses = lookups.ask(hostname);
    LookupEvents events = LookupEvents.resolving();
    if (events != null) {
      events.awaits(addresses);
    }
    try {
      return await(hostname, addresses);
    } catch (InterruptedException e) {
      addresses.cancel(false);
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

  private List<InetAddress> await(String hostname, CompletableFuture<List<InetAddress>> addresses)
      throws InterruptedException, ExecutionException {
    while (true) {
      try {
        return addresses.get(HANGS_AFTER.toNanos(), TimeUnit.NANOSECONDS);
      } catch (TimeoutException hangs) {
        lookups.ask(hostname, addresses);
      }
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
