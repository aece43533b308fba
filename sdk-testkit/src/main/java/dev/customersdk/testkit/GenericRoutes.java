package dev.customersdk.testkit;

import java.util.Set;

/** The endpoint table: which operation a request asks for. No path ends in a slash. */
final class GenericRoutes {

  private static final Set<String> ATTACHABLES = Set.of("sources", "tax-identifiers");

  private final GenericOperations operations;

  GenericRoutes(GenericOperations operations) {
    this.operations = operations;
  }

  Answer route(RecordedRequest request) {
    RequestPath path = RequestPath.of(request);
    QueryString query = QueryString.of(request);
    String endpoint = request.method() + " " + template(path);
    if (!endpoint.equals("GET /customers")) {
      query.allowOnly(Set.of());
    }
    return switch (endpoint) {
      case "GET /customers" -> operations.list(query);
      case "POST /customers" -> operations.create(JsonBody.of(request));
      case "GET /customers/{id}" -> operations.get(path.segment(1));
      case "POST /customers/{id}" -> operations.update(path.segment(1), JsonBody.of(request));
      case "DELETE /customers/{id}" -> operations.delete(withoutBody(request, path));
      case "POST /customers/{id}/sources/{attached}" ->
          operations.attachSource(withoutBody(request, path), path.segment(3));
      case "DELETE /customers/{id}/sources/{attached}" ->
          operations.detachSource(withoutBody(request, path), path.segment(3));
      case "POST /customers/{id}/tax-identifiers/{attached}" ->
          operations.attachTaxIdentifier(withoutBody(request, path), path.segment(3));
      default ->
          throw new Refusal(
              405, "method_not_allowed", "", "this path does not take " + request.method());
    };
  }

  private static String template(RequestPath path) {
    boolean collection = path.size() > 0 && path.segment(0).equals("customers");
    boolean customer = collection && path.size() > 1 && !path.segment(1).isEmpty();
    if (collection && path.size() == 1) {
      return "/customers";
    }
    if (customer && path.size() == 2) {
      return "/customers/{id}";
    }
    if (customer
        && path.size() == 4
        && ATTACHABLES.contains(path.segment(2))
        && !path.segment(3).isEmpty()) {
      return "/customers/{id}/" + path.segment(2) + "/{attached}";
    }
    throw new Refusal(404, "not_found", "", "there is nothing at this path");
  }

  private static String withoutBody(RecordedRequest request, RequestPath path) {
    JsonBody.expectNone(request);
    return path.segment(1);
  }
}
