package dev.customersdk.testkit.standalone;

import static java.util.Map.entry;

import dev.customersdk.testkit.Fault;
import dev.customersdk.testkit.Latency;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;

/** What goes wrong, without the requests that it is meant for: a name, its settings, a delay. */
final class FaultReader {

  private static final long DAY_MILLIS = Duration.ofDays(1).toMillis();
  private static final long YEAR_SECONDS = Duration.ofDays(365).toSeconds();
  private static final long GIGABYTE = 1_000_000_000;

  private static final Map<String, Function<JsonProperties, Fault>> FAULTS =
      new TreeMap<>(
          Map.ofEntries(
              entry("none", json -> Fault.none()),
              entry("dropBeforeReading", json -> Fault.dropBeforeReading()),
              entry("dropAfterReading", json -> Fault.dropAfterReading()),
              entry("dropAfterProcessing", json -> Fault.dropAfterProcessing()),
              entry("stall", json -> Fault.stall()),
              entry("slowBody", json -> Fault.slowBody(slowness(json))),
              entry("truncatedJson", json -> Fault.truncatedJson()),
              entry("emptyBody", json -> Fault.emptyBody()),
              entry("oversizedBody", json -> Fault.oversizedBody(bytes(json))),
              entry("htmlBadGateway", json -> Fault.htmlBadGateway()),
              entry("tooManyRequests", FaultReader::tooManyRequests),
              entry("serviceUnavailable", json -> Fault.serviceUnavailable()),
              entry("status", json -> Fault.status(status(json)))));

  private FaultReader() {}

  /** Asks for what belongs to the fault; what else there may be is not looked at. */
  static Fault fault(JsonProperties json) {
    String name = json.text("fault").orElse("");
    Function<JsonProperties, Fault> fault = FAULTS.get(name);
    if (fault == null) {
      throw new IllegalArgumentException(
          "there is no fault " + name + "; take of " + FAULTS.keySet());
    }
    return delayed(fault.apply(json), name, json);
  }

  /** For all that the fault leaves to chance. */
  static long seed(JsonProperties json) {
    return json.whole("seed", Long.MIN_VALUE, Long.MAX_VALUE).orElse(0);
  }

  /** The delay of a slow body is its duration. */
  private static Fault delayed(Fault fault, String name, JsonProperties json) {
    if (name.equals("slowBody") || !json.has("delayMillis")) {
      return fault;
    }
    return fault.delayedBy(latency(json));
  }

  private static Latency latency(JsonProperties json) {
    Duration delay = millis(json, "delayMillis");
    if (json.has("delayP99Millis")) {
      return Latency.longTailed(delay, millis(json, "delayP99Millis"), seed(json));
    }
    return json.has("delayMaxMillis")
        ? Latency.between(delay, millis(json, "delayMaxMillis"), seed(json))
        : Latency.of(delay);
  }

  private static Duration millis(JsonProperties json, String name) {
    return Duration.ofMillis(json.whole(name, 1, DAY_MILLIS).orElseThrow());
  }

  private static Duration slowness(JsonProperties json) {
    return Duration.ofMillis(json.whole("delayMillis", 1, DAY_MILLIS).orElse(5_000));
  }

  private static long bytes(JsonProperties json) {
    return json.whole("bytes", 1, GIGABYTE).orElse(20_000_000);
  }

  private static int status(JsonProperties json) {
    return (int)
        json.whole("status", 200, 599)
            .orElseThrow(() -> new IllegalArgumentException("status must be there: 200 to 599"));
  }

  private static Fault tooManyRequests(JsonProperties json) {
    OptionalLong seconds = json.whole("retryAfterSeconds", 0, YEAR_SECONDS);
    return seconds.isPresent()
        ? Fault.tooManyRequests(Duration.ofSeconds(seconds.getAsLong()))
        : Fault.tooManyRequests();
  }
}
