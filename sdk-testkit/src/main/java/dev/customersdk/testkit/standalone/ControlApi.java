package dev.customersdk.testkit.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.testkit.Emulator;
import dev.customersdk.testkit.InjectedFault;
import dev.customersdk.testkit.RecordedRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** The endpoints of the control server. Thread-safe. */
final class ControlApi {

  /** How many requests are kept and shown. */
  static final int SHOWN = 200;

  private static final JsonMapper JSON = new JsonMapper();

  private final List<InjectedFault> faults = new CopyOnWriteArrayList<>();
  private final VendorChoice vendor;
  private final Emulator emulator;

  ControlApi(VendorChoice vendor, Emulator emulator) {
    this.vendor = vendor;
    this.emulator = emulator;
  }

  /**
   * The response to a method and a path.
   *
   * @throws IllegalArgumentException for a bad request
   */
  ControlResponse respond(String target, @Nullable String query, byte[] body) {
    return switch (target) {
      case "GET /" -> ControlResponse.file("control.html", "text/html");
      case "GET /control.js" -> ControlResponse.file("control.js", "text/javascript");
      case "GET /control.css" -> ControlResponse.file("control.css", "text/css");
      case "GET /api" -> ControlResponse.json(200, overview());
      case "GET /api/customers" -> ControlResponse.json(200, customers());
      case "POST /api/customers" -> ControlResponse.json(201, add(json(body)));
      case "GET /api/requests" -> ControlResponse.json(200, requests());
      case "GET /api/faults" -> ControlResponse.json(200, faults());
      case "POST /api/faults" -> ControlResponse.json(201, inject(json(body)));
      case "DELETE /api/faults" -> clearFaults();
      case "POST /api/reset" -> reset();
      default -> ControlResponse.error(404, "there is no " + target);
    };
  }

  private ObjectNode overview() {
    return JSON.createObjectNode()
        .put("vendor", vendor.name())
        .put("baseUrl", emulator.baseUrl())
        .put("apiKey", emulator.apiKey())
        .put("customers", emulator.customerCount())
        .put("requests", emulator.requestCount());
  }

  /** The newest. */
  private ArrayNode customers() {
    ArrayNode shown = JSON.createArrayNode();
    emulator.customerIds().stream()
        .limit(SHOWN)
        .map(emulator::customerJson)
        .flatMap(Optional::stream)
        .forEach(customer -> shown.add(tree(customer)));
    return shown;
  }

  /** One as the vendor's create takes it, or so many invented ones for {@code {"count": 3}}. */
  private ObjectNode add(JsonNode customer) {
    ArrayNode ids = JSON.createArrayNode();
    if (customer.size() == 1 && customer.has("count")) {
      emulator.addCustomers(customer.path("count").asInt()).forEach(ids::add);
    } else {
      ids.add(emulator.addCustomer(customer.toString()));
    }
    return JSON.createObjectNode().set("ids", ids);
  }

  /** The newest first. The key is not shown: it is a header like others, but a secret. */
  private ArrayNode requests() {
    ArrayNode shown = JSON.createArrayNode();
    List<RecordedRequest> requests = new ArrayList<>(emulator.requests());
    Collections.reverse(requests);
    for (RecordedRequest request : requests) {
      ObjectNode each = shown.addObject();
      each.put("method", request.method()).put("path", request.path());
      each.put("query", request.query()).put("body", request.body());
      request.status().ifPresent(status -> each.put("status", status));
      request.undocumented().ifPresent(what -> each.put("undocumented", what));
    }
    return shown;
  }

  private ArrayNode faults() {
    ArrayNode shown = JSON.createArrayNode();
    for (InjectedFault fault : faults) {
      shown.addObject().put("fault", fault.toString()).put("requests", fault.requests());
    }
    return shown;
  }

  private ObjectNode inject(JsonNode json) {
    InjectedFault fault = emulator.inject(FaultRequest.rule(json));
    faults.add(fault);
    return JSON.createObjectNode().put("fault", fault.toString());
  }

  private ControlResponse clearFaults() {
    emulator.clearFaults();
    faults.clear();
    return ControlResponse.json(200, overview());
  }

  private ControlResponse reset() {
    emulator.reset();
    faults.clear();
    return ControlResponse.json(200, overview());
  }

  private static JsonNode json(byte[] body) {
    JsonNode json = tree(new String(body, UTF_8));
    if (!json.isObject()) {
      throw new IllegalArgumentException("the body must be a JSON object");
    }
    return json;
  }

  private static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("the body must be a JSON object", e);
    }
  }
}
