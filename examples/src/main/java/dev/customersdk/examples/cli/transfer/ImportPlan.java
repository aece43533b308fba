package dev.customersdk.examples.cli.transfer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.core.ApiCall;
import dev.customersdk.core.spi.json.JsonText;
import dev.customersdk.examples.cli.argument.BodyOptions;
import dev.customersdk.examples.cli.argument.Json;
import dev.customersdk.examples.cli.argument.RequestShape;
import dev.customersdk.examples.cli.vendor.Connection;
import dev.customersdk.examples.cli.vendor.EmailSearch;
import dev.customersdk.examples.cli.vendor.Invocation;
import dev.customersdk.examples.cli.vendor.Operation;
import dev.customersdk.examples.cli.vendor.Operations;
import dev.customersdk.examples.cli.vendor.Vendor;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How a row becomes a call of a vendor, and how it is found again there. Thread-safe. */
final class ImportPlan {

  private final Connection connection;
  private final Vendor vendor;
  private final AutoCloseable client;
  private final Operation operation;
  private final Class<?> request;
  private final Columns columns;
  private final RequestShape requestShape;
  private final RequestShape responseShape;
  private final RowMatch match;

  ImportPlan(Connection connection) {
    this.connection = connection;
    vendor = connection.vendor();
    client = connection.client();
    operation = Operations.named(vendor, vendor.importOperation());
    request = Columns.request(vendor);
    columns = Columns.of(vendor);
    requestShape = RequestShape.of(request);
    responseShape = RequestShape.of(operation.result());
    match = new RowMatch(vendor, requestShape, responseShape);
  }

  /** What a journal of it is about. */
  ImportTarget target(boolean sameAccount) {
    return new ImportTarget(
        vendor.command(),
        operation.name(),
        connection.url(),
        mode(),
        connection.key(),
        sameAccount);
  }

  /**
   * Looks at the columns of a file.
   *
   * @throws IllegalArgumentException when no row with them can be sent
   */
  void check(List<String> header) {
    try {
      if (!header.isEmpty()) {
        requestShape.fit(columns.sample(header), responseShape);
      }
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "the first line: " + e.getMessage() + " (see --ignore-column)", e);
    }
  }

  /** Why the customer of a row is not to come back. */
  Optional<String> departure(ObjectNode row) {
    return Departure.of(vendor, row);
  }

  /**
   * The call for a row.
   *
   * @throws IllegalArgumentException when the row cannot be sent
   */
  ApiCall<?> call(ObjectNode row) {
    columns.require(row::hasNonNull);
    Object body = BodyOptions.request(vendor, request, requestShape.fit(row, responseShape));
    return operation.call(client, vendor.importsById() ? List.of(id(row), body) : List.of(body));
  }

  /** Whether doing the row twice comes to the same as once. */
  boolean isRepeatable(ObjectNode row) {
    return vendor.isRepeatable(row);
  }

  /** Whether the row is created under its own id, which the vendor refuses the second time. */
  boolean createsUnderOwnId(ObjectNode row) {
    return vendor.isRepeatable(row) && !vendor.importsById();
  }

  /** The id of what a call returned. */
  Optional<String> idOf(Object value) {
    return Optional.ofNullable(json(value).path(vendor.idProperty()).asText(null));
  }

  /** The row's e-mail address; blank when it has none. */
  String email(ObjectNode row) {
    return row.path(vendor.emailProperty()).asText("");
  }

  /** The customer under the row's own id, unless that differs from the row. */
  Optional<String> findById(ObjectNode row) {
    Operation get = Operations.named(vendor, "get");
    Object found = get.call(client, List.of(id(row))).execute();
    return found != null && match.agrees(row, json(found)) ? idOf(found) : Optional.empty();
  }

  /**
   * Looks for the only customer with the row's e-mail address who does not differ from the row.
   *
   * @param others ids of customers that are other rows'
   */
  Finding findByEmail(ObjectNode row, Set<String> others) {
    String email = email(row);
    if (email.isBlank()) {
      return Finding.IMPOSSIBLE;
    }
    List<JsonText> nobodyElses =
        EmailSearch.find(vendor, client, email).stream()
            .filter(each -> idOf(each).filter(others::contains).isEmpty())
            .toList();
    List<String> ids =
        nobodyElses.stream()
            .filter(each -> match.agrees(row, json(each)))
            .flatMap(each -> idOf(each).stream())
            .toList();
    if (ids.size() == 1) {
      return Finding.found(ids.get(0));
    }
    if (nobodyElses.isEmpty()) {
      return Finding.NONE;
    }
    return ids.isEmpty() ? Finding.different(nobodyElses.size()) : Finding.ambiguous(ids.size());
  }

  private String id(ObjectNode row) {
    String id = row.path(vendor.idProperty()).asText("");
    if (id.isBlank()) {
      throw new IllegalArgumentException(vendor.idProperty() + ": must not be blank");
    }
    return id;
  }

  private String mode() {
    return vendor == Vendor.CHECKOUTPAGE
        ? ""
        : Invocation.of(Invocation.method(vendor.client(), "mode"), client).toString();
  }

  private static JsonNode json(Object value) {
    return Json.parse("the response", ((JsonText) value).toJson());
  }
}
