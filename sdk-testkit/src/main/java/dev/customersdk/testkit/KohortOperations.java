package dev.customersdk.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The seven operations. Guarded by the lock of its {@link KohortBackend}. */
final class KohortOperations {

  private final KohortCustomers customers;
  private final KohortKeyCase keyCase;

  KohortOperations(KohortCustomers customers, KohortKeyCase keyCase) {
    this.customers = customers;
    this.keyCase = keyCase;
  }

  Answer list(KohortListQuery query) {
    List<ObjectNode> matching =
        query.order().sort(customers.all()).stream().filter(query::matches).toList();
    ObjectNode envelope = JsonNodeFactory.instance.objectNode();
    ArrayNode data = envelope.putArray("data");
    matching.stream()
        .skip(query.skip())
        .limit(query.take())
        .forEach(customer -> data.add(keyCase.write(customer)));
    return Answer.json(200, envelope.put("count", matching.size()));
  }

  Answer create(ObjectNode body) {
    return customer(201, customers.add(body));
  }

  Answer get(String id) {
    return customer(200, customers.get(id));
  }

  Answer update(String id, ObjectNode body) {
    ObjectNode customer = customers.get(id);
    KohortRules.UPDATE.check(body);
    JsonNode deletedAt = body.get("deletedAt");
    if (deletedAt != null) {
      customer.put(
          "deletedAt", Moments.parse(deletedAt.asText()).map(Moments::millis).orElse(null));
    }
    return changed(customer);
  }

  Answer delete(String id) {
    return changed(customers.get(id).put("deletedAt", customers.now()));
  }

  Answer block(String id) {
    ObjectNode customer = customers.get(id);
    return changed(
        customer
            .put("isBlocked", true)
            .put("blockedAt", customers.now())
            .put("blockedBy", KohortRecord.USER));
  }

  Answer unblock(String id) {
    return changed(customers.get(id).put("isBlocked", false));
  }

  private Answer changed(ObjectNode customer) {
    return customer(201, KohortRecord.touch(customer, customers.now()));
  }

  private Answer customer(int status, ObjectNode customer) {
    return Answer.json(status, keyCase.write(customer));
  }
}
