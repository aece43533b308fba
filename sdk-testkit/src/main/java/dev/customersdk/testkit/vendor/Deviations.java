package dev.customersdk.testkit.vendor;

import dev.customersdk.testkit.server.EmulatorRequest;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What was sent and is not documented, in words, of requests that are no longer kept, too. */
final class Deviations {

  private static final int MOST = 1000;

  private final Set<String> seen = new LinkedHashSet<>(); // guarded by this

  void look(EmulatorRequest request, EndpointTable documented) {
    documented.deviation(request).ifPresent(this::add);
  }

  private synchronized void add(String deviation) {
    if (seen.size() < MOST) {
      seen.add(deviation);
    }
  }

  synchronized List<String> all() {
    return List.copyOf(seen);
  }

  synchronized void clear() {
    seen.clear();
  }
}
