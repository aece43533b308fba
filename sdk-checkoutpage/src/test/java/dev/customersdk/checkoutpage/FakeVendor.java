package dev.customersdk.checkoutpage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.fixtures.Fixtures;
import java.util.Set;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;

/** One customer, updated under either of the two documented rules. */
final class FakeVendor extends Dispatcher {

  enum Rule {
    REPLACE,
    MERGE
  }

  private static final Set<String> ADDRESS =
      Set.of("line1", "line2", "city", "state", "postalCode", "country");
  private static final Set<String> SHIPPING = Set.of("name", "phone", "address");
  private static final Set<String> CUSTOMER =
      Set.of("name", "companyName", "email", "phone", "billingEmail", "address", "shipping");

  private final Rule rule;
  private final ObjectNode customer;

  FakeVendor(Rule rule, String customer) {
    this.rule = rule;
    this.customer = (ObjectNode) Fixtures.tree(customer);
  }

  @Override
  public MockResponse dispatch(RecordedRequest request) {
    if ("PATCH".equals(request.getMethod())) {
      JsonNode changes = Fixtures.tree(ServerTest.body(request));
      if (changes.isEmpty() || !isDocumented(changes)) {
        return ServerTest.json(400, Fixtures.text("error/validation.json"));
      }
      apply(customer, changes, true);
    }
    return ServerTest.json(200, "{\"data\":" + customer + "}");
  }

  private static boolean isDocumented(JsonNode changes) {
    return hasOnly(CUSTOMER, changes)
        && isAddress(changes.path("address"))
        && hasOnly(SHIPPING, changes.path("shipping"))
        && isAddress(changes.path("shipping").path("address"))
        && isNotEmptyText(changes.path("shipping").path("name"))
        && isNotEmptyText(changes.path("shipping").path("phone"));
  }

  private static boolean hasOnly(Set<String> names, JsonNode object) {
    return object.propertyStream().allMatch(member -> names.contains(member.getKey()));
  }

  private static boolean isAddress(JsonNode address) {
    return hasOnly(ADDRESS, address) && address.valueStream().allMatch(JsonNode::isTextual);
  }

  private static boolean isNotEmptyText(JsonNode value) {
    return !value.isTextual() || !value.asText().isEmpty();
  }

  private void apply(ObjectNode target, JsonNode changes, boolean top) {
    if (!top && rule == Rule.REPLACE) {
      target.removeAll();
    }
    changes
        .properties()
        .forEach(
            change -> {
              if (change.getValue().isNull()) {
                target.remove(change.getKey());
              } else if (change.getValue().isObject()) {
                apply(target.withObjectProperty(change.getKey()), change.getValue(), false);
              } else {
                target.set(change.getKey(), change.getValue());
              }
            });
  }
}
