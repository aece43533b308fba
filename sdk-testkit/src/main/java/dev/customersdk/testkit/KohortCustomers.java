package dev.customersdk.testkit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The stored customers, oldest first. Guarded by the lock of its {@link KohortBackend}. */
final class KohortCustomers {

  private final Map<String, ObjectNode> byId = new LinkedHashMap<>();
  private final Ids ids = new Ids();
  private final KohortSettings settings;

  KohortCustomers(KohortSettings settings) {
    this.settings = settings;
  }

  ObjectNode add(ObjectNode body) {
    KohortRules.CREATE.check(body);
    String email = body.path("emailAddress").asText();
    if (settings.assumedErrors() && byId.values().stream().anyMatch(c -> hasEmail(c, email))) {
      throw new Refusal(409, "A customer with this emailAddress exists already");
    }
    ObjectNode customer = KohortRecord.create(body, ids, settings.livemode(), now());
    byId.put(customer.path("id").asText(), customer);
    return customer;
  }

  ObjectNode get(String id) {
    return find(id)
        .orElseThrow(
            () -> new Refusal(settings.assumedErrors() ? 404 : 400, "No customer has this id"));
  }

  Optional<ObjectNode> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  Collection<ObjectNode> all() {
    return byId.values();
  }

  String now() {
    return Moments.millis(settings.clock().instant());
  }

  void clear() {
    byId.clear();
    ids.restart();
  }

  private static boolean hasEmail(ObjectNode customer, String email) {
    return customer.path("emailAddress").asText().equalsIgnoreCase(email);
  }
}
