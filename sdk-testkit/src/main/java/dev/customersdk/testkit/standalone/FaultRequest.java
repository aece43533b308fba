package dev.customersdk.testkit.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customersdk.testkit.Fault;
import dev.customersdk.testkit.FaultRule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Faults as the control API takes them: one with the requests that it is meant for, or several in
 * an array for the next requests.
 *
 * <pre>{@code
 * {"fault": "status", "status": 500, "method": "POST", "path": "/customers", "customer": "cus_1",
 *  "afterFirst": 2, "times": 3, "seconds": 60, "probability": 0.01, "seed": 42,
 *  "delayMillis": 200, "delayP99Millis": 2000}
 *
 * [{"fault": "none"}, {"fault": "tooManyRequests", "retryAfterSeconds": 5}, {"fault": "stall"}]
 * }</pre>
 */
final class FaultRequest {

  private static final int MOST_REQUESTS = 1_000_000_000;
  private static final long YEAR_SECONDS = Duration.ofDays(365).toSeconds();

  private FaultRequest() {}

  /**
   * The rule that was asked for.
   *
   * @throws IllegalArgumentException for one that makes no sense
   */
  static FaultRule rule(JsonNode object) {
    JsonProperties json = new JsonProperties(object);
    FaultRule rule = on(FaultRule.every(FaultReader.fault(json)), json);
    Optional<String> customer = json.text("customer");
    if (customer.isPresent()) {
      rule = rule.forCustomer(customer.get());
    }
    if (json.has("seconds")) {
      long seconds = json.whole("seconds", 1, YEAR_SECONDS).orElseThrow();
      rule = rule.during(Duration.ofSeconds(seconds));
    }
    if (json.has("probability")) {
      rule = rule.randomly(json.number("probability").orElseThrow(), FaultReader.seed(json));
    }
    if (json.has("afterFirst")) {
      rule = rule.afterFirst((int) json.whole("afterFirst", 0, MOST_REQUESTS).orElseThrow());
    }
    if (json.has("times")) {
      rule = rule.times((int) json.whole("times", 1, MOST_REQUESTS).orElseThrow());
    }
    json.refuseOthers();
    return rule;
  }

  /**
   * One for each of the next requests.
   *
   * @throws IllegalArgumentException for one that makes no sense, or names its requests
   */
  static Fault[] script(JsonNode array) {
    List<Fault> script = new ArrayList<>();
    for (JsonNode each : array) {
      JsonProperties json = new JsonProperties(each);
      script.add(FaultReader.fault(json));
      json.refuseOthers();
    }
    if (script.isEmpty()) {
      throw new IllegalArgumentException("an array must have a fault at least");
    }
    return script.toArray(Fault[]::new);
  }

  private static FaultRule on(FaultRule rule, JsonProperties json) {
    Optional<String> method = json.text("method");
    Optional<String> path = json.text("path");
    if (method.isPresent() != path.isPresent()) {
      throw new IllegalArgumentException(
          "an endpoint is a method and a path; "
              + (path.isEmpty() ? "path" : "method")
              + " is missing");
    }
    return path.isPresent() ? rule.on(method.orElseThrow(), path.get()) : rule;
  }
}
