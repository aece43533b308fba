package dev.customersdk.testkit;

import java.util.Set;

/** The endpoint table: which operation a request asks for. No path ends in a slash. */
final class KohortRoutes {

  private final KohortOperations operations;

  KohortRoutes(KohortOperations operations) {
    this.operations = operations;
  }

  Answer route(RecordedRequest request) {
    RequestPath path = RequestPath.of(request);
    QueryString query = QueryString.of(request);
    String endpoint = request.method() + " " + template(path);
    if (!request.method().equals("GET")) {
      query.allowOnly(Set.of());
    }
    return switch (endpoint) {
      case "GET /customers" -> operations.list(KohortListQuery.of(query));
      case "POST /customers" -> operations.create(JsonBody.of(request));
      case "GET /customers/{id}" -> {
        KohortListQuery.of(query); // printed for this operation too; none of them changes it
        yield operations.get(path.segment(1));
      }
      case "PATCH /customers/{id}" -> operations.update(path.segment(1), JsonBody.of(request));
      case "DELETE /customers/{id}" -> operations.delete(withoutBody(request, path));
      case "PATCH /customers/{id}/block" -> operations.block(withoutBody(request, path));
      case "PATCH /customers/{id}/unblock" -> operations.unblock(withoutBody(request, path));
      default -> throw Refusal.badRequest("This path does not take " + request.method());
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
    if (customer && path.size() == 3 && Set.of("block", "unblock").contains(path.segment(2))) {
      return "/customers/{id}/" + path.segment(2);
    }
    throw new Refusal(404, "There is nothing at this path");
  }

  private static String withoutBody(RecordedRequest request, RequestPath path) {
    JsonBody.expectNone(request);
    return path.segment(1);
  }
}
