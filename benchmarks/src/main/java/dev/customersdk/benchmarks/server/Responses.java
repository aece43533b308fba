package dev.customersdk.benchmarks.server;

import java.util.Map;

/** What the server says. */
@FunctionalInterface
public interface Responses {

  /** JSON bodies by method and path, as in {@code GET /kohort/customers}. */
  Map<String, byte[]> bodies();
}
