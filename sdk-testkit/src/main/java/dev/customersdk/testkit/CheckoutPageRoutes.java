package dev.customersdk.testkit;

import java.util.Set;

/** The endpoint table: which operation a request asks for. Only the list's path ends in a slash. */
final class CheckoutPageRoutes {

  private final CheckoutPageOperations operations;

  CheckoutPageRoutes(CheckoutPageOperations operations) {
    this.operations = operations;
  }

  Answer route(RecordedRequest request) {
    RequestPath path = RequestPath.of(request);
    QueryString query = QueryString.of(request);
    String endpoint = request.method() + " " + template(path);
    if (!endpoint.equals("GET /v1/customers/")) {
      query.allowOnly(Set.of());
    }
    return switch (endpoint) {
      case "GET /v1/customers/" -> operations.list(CheckoutPageListQuery.of(query));
      case "GET /v1/customers/{id}" -> operations.get(path.segment(2));
      case "PATCH /v1/customers/{id}" -> operations.update(path.segment(2), JsonBody.of(request));
      default -> throw Refusal.badRequest("This path does not take " + request.method());
    };
  }

  private static String template(RequestPath path) {
    if (path.size() == 3 && path.startsWith("v1", "customers")) {
      return path.segment(2).isEmpty() ? "/v1/customers/" : "/v1/customers/{id}";
    }
    throw new Refusal(404, ReasonPhrase.of(404));
  }
}
