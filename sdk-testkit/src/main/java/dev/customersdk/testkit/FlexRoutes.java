package dev.customersdk.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** The endpoint table: which operation a request asks for. No path ends in a slash. */
final class FlexRoutes {

  private final FlexCustomers customers;

  FlexRoutes(FlexCustomers customers) {
    this.customers = customers;
  }

  Answer route(RecordedRequest request) {
    RequestPath path = RequestPath.of(request);
    QueryString query = QueryString.of(request);
    String endpoint = request.method() + " " + template(path);
    if (!endpoint.equals("GET /v1/customers")) {
      query.allowOnly(Set.of());
    }
    return switch (endpoint) {
      case "GET /v1/customers" -> {
        ArrayNode page = JsonNodeFactory.instance.arrayNode();
        page.addAll(customers.list(FlexListQuery.of(query)));
        yield answer("customers", page);
      }
      case "POST /v1/customers" -> answer(customers.add(sent(request, FlexRules.CREATE)));
      case "GET /v1/customers/{id}" -> answer(customers.get(path.segment(2)));
      case "PATCH /v1/customers/{id}" ->
          answer(customers.update(path.segment(2), sent(request, FlexRules.UPDATE)));
      default -> throw Refusal.badRequest("This path does not take " + request.method());
    };
  }

  private static String template(RequestPath path) {
    if (path.startsWith("v1", "customers")) {
      if (path.size() == 2) {
        return "/v1/customers";
      }
      if (path.size() == 3 && !path.segment(2).isEmpty()) {
        return "/v1/customers/{id}";
      }
    }
    throw new Refusal(404, "There is nothing at this path");
  }

  private static ObjectNode sent(RecordedRequest request, BodyRules rules) {
    ObjectNode body = JsonBody.of(request);
    rules.check(body);
    return body.withObject("customer");
  }

  private static Answer answer(ObjectNode customer) {
    return answer("customer", customer);
  }

  private static Answer answer(String name, JsonNode value) {
    ObjectNode envelope = JsonNodeFactory.instance.objectNode();
    return Answer.json(200, envelope.<ObjectNode>set(name, value));
  }
}
