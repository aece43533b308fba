package dev.customersdk.core.internal.call;

import dev.customersdk.core.Credentials;
import dev.customersdk.core.internal.client.Core;
import dev.customersdk.core.internal.transport.SharedLookup;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** What the suppliers of a client's credentials give, asked as rarely as can be. Thread-safe. */
final class Secrets {

  private final SharedLookup<Credentials, Headers> lookup = lookup(Secrets::given);
  private final SharedLookup<Renewal, Headers> newer = lookup(it -> given(it.credentials()));
  private final PerCredentials<Renewals> renewals;

  /** For a client with these credentials. */
  Secrets(Credentials usual) {
    this.renewals = new PerCredentials<>(usual, Renewals::new);
  }

  private static <K> SharedLookup<K, Headers> lookup(SharedLookup.Source<K, Headers> source) {
    return new SharedLookup<>("customer-sdk-credentials", Renewal.HANGS_AFTER, source);
  }

  /** What the supplier gives now, as headers; may block. */
  static Headers given(Credentials credentials) {
    Headers.Builder headers = new Headers.Builder();
    Core.ACCESS.authorize(credentials, headers::set);
    return headers.build();
  }

  /** The same, asked once for all calls that wait for it. */
  void ask(Credentials credentials, CompletableFuture<Headers> result) {
    lookup.ask(credentials, result);
  }

  /** Asked for this renewal alone: what was asked before may be what was refused. */
  void renew(Renewal renewal, CompletableFuture<Headers> result) {
    newer.ask(renewal, result);
  }

  /**
   * The renewal of a secret that was refused: the one that others began since this one was asked
   * for, or else a new one if it is paid for.
   */
  @Nullable Renewal renewal(
      Credentials credentials, Headers refused, long askedAt, BooleanSupplier paid) {
    return renewals.of(credentials).of(credentials, refused, askedAt, paid);
  }

  /** The renewals of one supplier's secrets: of many, where it gives tenants their own. */
  private static final class Renewals {

    private static final int MOST = 100;

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<Headers, Renewal> byRefused =
        new LinkedHashMap<>() {
          @Override
          protected boolean removeEldestEntry(Map.Entry<Headers, Renewal> eldest) {
            return size() > MOST;
          }
        };

    @Nullable Renewal of(
        Credentials credentials, Headers refused, long askedAt, BooleanSupplier paid) {
      lock.lock();
      try {
        Renewal shared = byRefused.get(refused);
        if (shared != null && shared.isNewerThan(askedAt)) {
          return shared;
        }
        if (!paid.getAsBoolean()) {
          return null;
        }
        Renewal own = new Renewal(credentials);
        byRefused.remove(refused); // or it would be as old as the former one
        byRefused.put(refused, own);
        return own;
      } finally {
        lock.unlock();
      }
    }
  }
}
