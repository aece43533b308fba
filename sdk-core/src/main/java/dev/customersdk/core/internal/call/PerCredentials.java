package dev.customersdk.core.internal.call;

import dev.customersdk.core.Credentials;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Supplier;

/**
 * One thing of a client for each of the credentials that its calls use, so that tenants do not
 * starve each other, whoever derives how many clients. Thread-safe.
 */
final class PerCredentials<T> {

  private final Credentials usual;
  private final Supplier<? extends T> maker;
  private final T ofUsual;
  private final Map<Credentials, T> others = Collections.synchronizedMap(new WeakHashMap<>());

  /** The usual credentials are those of the client. */
  PerCredentials(Credentials usual, Supplier<? extends T> maker) {
    this.usual = usual;
    this.maker = maker;
    this.ofUsual = maker.get();
  }

  T of(Credentials credentials) {
    return credentials == usual
        ? ofUsual
        : others.computeIfAbsent(credentials, other -> maker.get());
  }
}
