package dev.customersdk.testkit.generic;

import dev.customersdk.testkit.server.EmulatorResponse;
import dev.customersdk.testkit.vendor.Router;

/** The operations on sources by themselves; they are created in browsers. */
record SourceOperations(Sources sources) {

  void addTo(Router router) {
    router.on("GET", "/sources/{id}", r -> EmulatorResponse.json(200, sources.get(r.id())));
  }
}
