package dev.customersdk.examples.cli.transfer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.examples.cli.vendor.Vendor;
import java.util.Optional;

/** Marks of an export by which a customer is none any more, whom an import would bring back. */
final class Departure {

  private Departure() {}

  /** What a row says of itself; empty where an import creates nobody. */
  static Optional<String> of(Vendor vendor, ObjectNode row) {
    if (vendor.importsById()) {
      return Optional.empty();
    }
    if (!row.path("deletedAt").asText("").isEmpty() && row.hasNonNull("deletedAt")) {
      return Optional.of("deleted");
    }
    if (isSet(row, "isBlocked")) {
      return Optional.of("blocked");
    }
    return isSet(row, "requestToBeForgotten") ? Optional.of("to be forgotten") : Optional.empty();
  }

  private static boolean isSet(ObjectNode row, String flag) {
    return row.path(flag).asText("").equalsIgnoreCase("true");
  }
}
