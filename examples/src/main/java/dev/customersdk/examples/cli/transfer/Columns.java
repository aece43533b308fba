package dev.customersdk.examples.cli.transfer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.examples.cli.argument.RequestShape;
import dev.customersdk.examples.cli.console.FlatRow;
import dev.customersdk.examples.cli.vendor.Operation;
import dev.customersdk.examples.cli.vendor.Operations;
import dev.customersdk.examples.cli.vendor.Vendor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the rows of an import may hold, as columns of CSV.
 *
 * @param required those that every row has
 */
record Columns(List<String> names, Set<String> required) {

  /** Those of a vendor. */
  static Columns of(Vendor vendor) {
    RequestShape shape = RequestShape.of(request(vendor));
    return vendor.importsById()
        ? new Columns(
            Stream.concat(Stream.of(vendor.idProperty()), shape.cells().stream()).toList(),
            Set.of(vendor.idProperty()))
        : new Columns(shape.cells(), shape.required());
  }

  /** The type of what each row is made into. */
  static Class<?> request(Vendor vendor) {
    Operation operation = Operations.named(vendor, vendor.importOperation());
    List<Class<?>> parameters = operation.parameters();
    return parameters.get(parameters.size() - 1);
  }

  /**
   * An object with all columns of a file, to see whether it fits.
   *
   * @throws IllegalArgumentException when one is missing that every row needs
   */
  ObjectNode sample(List<String> header) {
    require(header::contains);
    Map<String, String> cells = new LinkedHashMap<>();
    header.forEach(column -> cells.put(column, "x"));
    return FlatRow.toObject(cells);
  }

  /**
   * Looks for those that every row needs.
   *
   * @throws IllegalArgumentException when one is missing
   */
  void require(Predicate<String> present) {
    for (String name : required) {
      if (!present.test(name)) {
        throw new IllegalArgumentException(name + ": is missing, and every customer needs it");
      }
    }
  }

  /** A sentence for help. */
  String help() {
    return "Columns: "
        + String.join(", ", names)
        + ". Required: "
        + (required.isEmpty() ? "none" : String.join(", ", required))
        + ".";
  }
}
