package dev.customersdk.examples;

import dev.customersdk.core.Credentials;
import dev.customersdk.core.RequestOptions;
import dev.customersdk.kohort.KohortClient;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** A client for each tenant, on top of the connections of one. */
final class Tenants {

  private final Map<String, KohortClient> clients = new ConcurrentHashMap<>();
  private final KohortClient shared; // built with Credentials.none()
  private final UnaryOperator<String> keys;

  Tenants(KohortClient shared, UnaryOperator<String> keys) {
    this.shared = shared;
    this.keys = keys;
  }

  /** The same client for the same tenant: with it go its retry budget and its rate limit. */
  KohortClient of(String tenant) {
    return clients.computeIfAbsent(
        tenant,
        name -> {
          Credentials key = Credentials.bearer(keys.apply(name));
          return shared.with(RequestOptions.builder().credentials(key).build());
        });
  }
}
