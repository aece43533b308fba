package dev.customersdk.examples.cli.transfer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.core.ApiCall;
import dev.customersdk.core.spi.json.JsonText;
import dev.customersdk.examples.cli.argument.BodyOptions;
import dev.customersdk.examples.cli.argument.Json;
import dev.customersdk.examples.cli.argument.RequestShape;
import dev.customersdk.examples.cli.console.FlatRow;
import dev.customersdk.examples.cli.vendor.Connection;
import dev.customersdk.examples.cli.vendor.EmailSearch;
import dev.customersdk.examples.cli.vendor.Invocation;
import dev.customersdk.examples.cli.vendor.Operation;
import dev.customersdk.examples.cli.vendor.Operations;
import dev.customersdk.examples.cli.vendor.Vendor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How a row becomes a call of a vendor, and how it is found again there. Thread-safe. */
final class ImportPlan {

  private final Vendor vendor;
  private final AutoCloseable client;
  private final String url;
  private final Operation operation;
  private final Class<?> request;
  private final RequestShape requestShape;
  private final RequestShape responseShape;

  ImportPlan(Connection connection) {
    vendor = connection.vendor();
    client = connection.client();
    url = connection.url();
    operation = Operations.named(vendor, vendor.importOperation());
    List<Class<?>> parameters = operation.parameters();
    request = parameters.get(parameters.size() - 1);
    requestShape = RequestShape.of(request);
    responseShape = RequestShape.of(operation.result());
  }

  /** What a journal of it begins with: rows that are done at one vendor are not done at another. */
  String header() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("journal", 1)
        .put("vendor", vendor.command())
        .put("operation", operation.name())
        .put("url", url)
        .put("mode", mode())
        .toString();
  }

  /**
   * The call for a row.
   *
   * @throws IllegalArgumentException when the row cannot be sent
   */
  ApiCall<?> call(ObjectNode row) {
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

  /** The customer under the row's own id, unless it says something else than the row. */
  Optional<String> findById(ObjectNode row) {
    Operation get = Operations.named(vendor, "get");
    Object found = get.call(client, List.of(id(row))).execute();
    return found != null && agrees(row, json(found)) ? idOf(found) : Optional.empty();
  }

  /**
   * The only customer with the row's e-mail address that does not say something else than the row.
   *
   * @param others ids of customers that are other rows'
   */
  Optional<String> findByEmail(ObjectNode row, Set<String> others) {
    String email = row.path(vendor.emailProperty()).asText("");
    if (email.isBlank()) {
      return Optional.empty();
    }
    List<String> ids =
        EmailSearch.find(vendor, client, email).stream()
            .filter(each -> agrees(row, json(each)))
            .flatMap(each -> idOf(each).stream())
            .filter(id -> !others.contains(id))
            .toList();
    return ids.size() == 1 ? Optional.of(ids.get(0)) : Optional.empty();
  }

  private String id(ObjectNode row) {
    String id = row.path(vendor.idProperty()).asText("");
    if (id.isBlank()) {
      throw new IllegalArgumentException(
          vendor.idProperty() + ": must say which customer is updated; there is no create");
    }
    return id;
  }

  private String mode() {
    return vendor == Vendor.CHECKOUTPAGE
        ? ""
        : Invocation.of(Invocation.method(vendor.client(), "mode"), client).toString();
  }

  private static boolean agrees(ObjectNode row, JsonNode stored) {
    Map<String, String> there = FlatRow.of(stored);
    return FlatRow.of(row).entrySet().stream()
        .allMatch(
            cell ->
                there
                    .getOrDefault(cell.getKey(), cell.getValue())
                    .equalsIgnoreCase(cell.getValue()));
  }

  private static JsonNode json(Object value) {
    return Json.parse("the response", ((JsonText) value).toJson());
  }
}
