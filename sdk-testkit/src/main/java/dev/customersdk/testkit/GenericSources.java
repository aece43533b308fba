package dev.customersdk.testkit;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The payment sources. */
final class GenericSources extends GenericAttachables {

  private final GenericSettings settings;

  GenericSources(Ids ids, GenericSettings settings) {
    super("source", ids);
    this.settings = settings;
  }

  @Override
  String add(ObjectNode seed) {
    GenericSeeds.SOURCE.check(seed);
    ObjectNode source = store(seed);
    if (!source.has("createdTime")) {
      source.put("createdTime", settings.now());
    }
    if (!source.has("reusable")) {
      source.put("reusable", true);
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
    if (!source.path("reusable").booleanValue()) {
      throw new Refusal(409, "nonreusable_source", "", "this source is not reusable");
    }
    if (!source.path("state").asText().equals("chargeable")) {
      throw new Refusal(409, "source_not_chargeable", "sourceId", "this source is not chargeable");
    }
    if (settings.assumedErrors() && !holder.isEmpty()) {
      throw new Refusal(409, "source_in_use", "sourceId", "another customer has this source");
    }
    return hand(source, customerId);
  }

  /** For good: what was cancelled cannot be charged, so it cannot be attached either. */
  void detach(String id, String customerId) {
    if (!isAttached(id, customerId)) {
      throw GenericErrors.notFound("source of this customer");
    }
    get(id).put("state", "cancelled").remove("customerId");
  }
}
