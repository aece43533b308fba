package dev.customersdk.testkit.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.testkit.Emulator;
import dev.customersdk.testkit.Fault;
import dev.customersdk.testkit.RecordedRequest;
import dev.customersdk.testkit.vendor.JsonBody;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The endpoints of the control server. Thread-safe. */
final class ControlApi implements ControlServer.Endpoints {

  /** How many requests are kept and shown. */
  static final int SHOWN = 200;

  /** How many invented customers may be added at once. */
  static final int MOST_CUSTOMERS = 100_000;

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String ONE_FAULT = "DELETE /api/faults/";

  private final VendorChoice vendor;
  private final Emulator emulator;
  private final FaultsInForce faults;

  ControlApi(VendorChoice vendor, Emulator emulator) {
    this.vendor = vendor;
    this.emulator = emulator;
    this.faults = new FaultsInForce(emulator);
  }

  @Override
  public ControlResponse respond(String target, byte[] body) {
    if (target.startsWith(ONE_FAULT)) {
      return endFault(target.substring(ONE_FAULT.length()));
    }
    return switch (target) {
      case "GET /" -> ControlResponse.file("control.html", "text/html");
      case "GET /control.js" -> ControlResponse.file("control.js", "text/javascript");
      case "GET /control.css" -> ControlResponse.file("control.css", "text/css");
      case "GET /api" -> ControlResponse.json(200, overview());
      case "GET /api/customers" -> ControlResponse.json(200, customers());
      case "POST /api/customers" -> ControlResponse.json(201, add(ControlBody.parse(body)));
      case "GET /api/requests" -> ControlResponse.json(200, requests());
      case "GET /api/faults" -> ControlResponse.json(200, faults.json());
      case "POST /api/faults" -> ControlResponse.json(201, inject(ControlBody.parse(body)));
      case "DELETE /api/faults" -> {
        faults.endAll();
        yield ControlResponse.json(200, overview());
      }
      case "POST /api/reset" -> {
        faults.reset();
        yield ControlResponse.json(200, overview());
      }
      default -> ControlResponse.error(404, "there is no " + target);
    };
  }

  private ObjectNode overview() {
    ObjectNode overview =
        JSON.objectNode()
            .put("vendor", vendor.name())
            .put("baseUrl", emulator.baseUrl())
            .put("apiKey", emulator.apiKey())
            .put("customers", emulator.customerCount())
            .put("requests", emulator.requestCount());
    emulator.endpoints().forEach(overview.putArray("endpoints")::add);
    return overview;
  }

  /** The newest. */
  private ArrayNode customers() {
    ArrayNode shown = JSON.arrayNode();
    emulator.customerIds().stream()
        .limit(SHOWN)
        .map(emulator::customerJson)
        .flatMap(Optional::stream)
        .forEach(customer -> shown.add(JsonBody.parse(customer)));
    return shown;
  }

  /** One as the vendor's create takes it, or so many invented ones for {@code {"count": 3}}. */
  private ObjectNode add(JsonNode customer) {
    JsonProperties properties = new JsonProperties(customer);
    ObjectNode added = JSON.objectNode();
    ArrayNode ids = added.putArray("ids");
    if (customer.size() == 1 && properties.has("count")) {
      int count = (int) properties.whole("count", 0, MOST_CUSTOMERS).orElseThrow();
      emulator.addCustomers(count).forEach(ids::add);
    } else {
      ids.add(emulator.addCustomer(customer.toString()));
    }
    return added;
  }

  /** The newest first. */
  private ArrayNode requests() {
    ArrayNode shown = JSON.arrayNode();
    List<RecordedRequest> requests = new ArrayList<>(emulator.requests());
    Collections.reverse(requests);
    for (RecordedRequest request : requests) {
      shown.add(new ShownRequest(request, emulator.apiKey()).json());
    }
    return shown;
  }

  private ObjectNode inject(JsonNode json) {
    if (json.isObject()) {
      return faults.inject(FaultRequest.rule(json));
    }
    Fault[] script = FaultRequest.script(json);
    emulator.failNext(script);
    return JSON.objectNode().put("queued", script.length);
  }

  private ControlResponse endFault(String id) {
    return faults.end(id)
        ? ControlResponse.json(200, overview())
        : ControlResponse.error(404, "there is no fault " + id + ", or it is over");
  }
}
