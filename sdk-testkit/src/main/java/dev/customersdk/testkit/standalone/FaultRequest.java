package dev.customersdk.testkit.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customersdk.testkit.Fault;
import dev.customersdk.testkit.FaultRule;
import dev.customersdk.testkit.Latency;
import java.time.Duration;
import java.util.Set;

/**
 * A fault as the control API takes it.
 *
 * <pre>{@code
 * {"fault": "status", "status": 500, "method": "POST", "path": "/customers", "customer": "cus_1",
 *  "afterFirst": 2, "times": 3, "seconds": 60, "probability": 0.01, "seed": 42,
 *  "delayMillis": 200, "delayP99Millis": 2000}
 * }</pre>
 */
final class FaultRequest {

  private static final Set<String> NAMES =
      Set.of(
          "fault",
          "status",
          "retryAfterSeconds",
          "bytes",
          "method",
          "path",
          "customer",
          "afterFirst",
          "times",
          "seconds",
          "probability",
          "seed",
          "delayMillis",
          "delayP99Millis");

  private final JsonNode json;

  private FaultRequest(JsonNode json) {
    this.json = json;
  }

  /**
   * The rule that was asked for.
   *
   * @throws IllegalArgumentException for one that makes no sense
   */
  static FaultRule rule(JsonNode json) {
    for (var property : json.properties()) {
      if (!NAMES.contains(property.getKey())) {
        throw new IllegalArgumentException(
            "there is no " + property.getKey() + "; take of " + NAMES.stream().sorted().toList());
      }
    }
    return new FaultRequest(json).rule();
  }

  private FaultRule rule() {
    FaultRule rule = FaultRule.every(delayed(fault()));
    if (json.has("path")) {
      rule = rule.on(json.path("method").asText("GET"), json.path("path").asText());
    }
    if (json.has("customer")) {
      rule = rule.forCustomer(json.path("customer").asText());
    }
    if (json.has("seconds")) {
      rule = rule.during(seconds("seconds"));
    }
    if (json.has("probability")) {
      rule = rule.randomly(json.path("probability").asDouble(), seed());
    }
    if (json.has("afterFirst")) {
      rule = rule.afterFirst(json.path("afterFirst").asInt());
    }
    return json.has("times") ? rule.times(json.path("times").asInt()) : rule;
  }

  private Fault fault() {
    String name = json.path("fault").asText();
    return switch (name) {
      case "none" -> Fault.none();
      case "dropBeforeReading" -> Fault.dropBeforeReading();
      case "dropAfterReading" -> Fault.dropAfterReading();
      case "dropAfterProcessing" -> Fault.dropAfterProcessing();
      case "stall" -> Fault.stall();
      case "slowBody" -> Fault.slowBody(millis("delayMillis", 5_000));
      case "truncatedJson" -> Fault.truncatedJson();
      case "emptyBody" -> Fault.emptyBody();
      case "oversizedBody" -> Fault.oversizedBody(json.path("bytes").asLong(20_000_000));
      case "htmlBadGateway" -> Fault.htmlBadGateway();
      case "tooManyRequests" ->
          json.has("retryAfterSeconds")
              ? Fault.tooManyRequests(seconds("retryAfterSeconds"))
              : Fault.tooManyRequests();
      case "serviceUnavailable" -> Fault.serviceUnavailable();
      case "status" -> Fault.status(json.path("status").asInt());
      default -> throw new IllegalArgumentException("there is no fault " + name);
    };
  }

  private Fault delayed(Fault fault) {
    if (!json.has("delayMillis") || json.path("fault").asText().equals("slowBody")) {
      return fault;
    }
    Duration delay = millis("delayMillis", 0);
    return fault.delayedBy(
        json.has("delayP99Millis")
            ? Latency.longTailed(delay, millis("delayP99Millis", 0), seed())
            : Latency.of(delay));
  }

  private long seed() {
    return json.path("seed").asLong(0);
  }

  private Duration seconds(String name) {
    return Duration.ofSeconds(json.path(name).asLong());
  }

  private Duration millis(String name, long otherwise) {
    return Duration.ofMillis(json.path(name).asLong(otherwise));
  }
}
