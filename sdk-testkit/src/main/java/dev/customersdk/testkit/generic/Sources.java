package dev.customersdk.testkit.generic;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.testkit.vendor.ApiFailure;
import dev.customersdk.testkit.vendor.Ids;
import java.util.Set;

/** The payment sources. */
final class Sources extends Attachables {

  /** Types of which no source ever becomes reusable. */
  private static final Set<String> SINGLE_USE = Set.of("customerCredit");

  private final Settings settings;

  Sources(Ids ids, Settings settings) {
    super("source", ids);
    this.settings = settings;
  }

  @Override
  String add(ObjectNode seed) {
    Seeds.SOURCE.check(seed);
    ObjectNode source = store(seed);
    if (!source.has("createdTime")) {
      source.put("createdTime", settings.now());
    }
    if (!source.has("reusable")) {
      source.put("reusable", false);
    }
    if (!source.has("state")) {
      source.put("state", "chargeable");
    }
    return source.put("liveMode", settings.liveMode()).path("id").textValue();
  }

  @Override
  ObjectNode attach(String id, String customerId) {
    ObjectNode source = get(id);
    String holder = holder(source);
    if (holder.equals(customerId)) {
      return source;
    }
    if (SINGLE_USE.contains(source.path("type").asText())) {
      throw new ApiFailure(409, "nonreusable_source", "", "this source is not reusable");
    }
    if (!source.path("state").asText().equals("chargeable")) {
      throw new ApiFailure(
          409, "source_not_chargeable", "sourceId", "this source is not chargeable");
    }
    if (settings.assumedErrors() && !holder.isEmpty()) {
      throw new ApiFailure(409, "source_in_use", "sourceId", "another customer has this source");
    }
    return hand(source.put("reusable", true), customerId);
  }

  /** For good: what was cancelled cannot be charged, so it cannot be attached either. */
  void detach(String id, String customerId) {
    if (!isAttached(id, customerId)) {
      throw Errors.notFound("source of this customer");
    }
    get(id).put("state", "cancelled").remove("customerId");
  }

  boolean hasDefault(ObjectNode customer) {
    return isAttached(customer.path("defaultSourceId").asText(), customer.path("id").textValue());
  }
}
