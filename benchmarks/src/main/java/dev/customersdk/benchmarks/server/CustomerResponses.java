package dev.customersdk.benchmarks.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.customersdk.benchmarks.client.Growth;
import dev.customersdk.benchmarks.client.Scenario;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One customer, a page of 100 and a customer who is missing for each vendor, and for two vendors
 * what has grown.
 */
public final class CustomerResponses implements Responses {

  /** What comes before the path of the vendor, for a 404. */
  public static final String MISSING = "/missing";

  private static final String ERROR = "{\"type\":\"not_found\",\"message\":\"No such customer\"}";
  private static final List<Scenario> GROWN = List.of(Scenario.KOHORT, Scenario.GENERIC);
  private static final int PAGE = 100;
  private static final int NINE_KB = 9 * 1024;
  private static final String TEXT = "-".repeat(NINE_KB - "'text0000':'',".length());
  private static final String METADATA = "\"metadata\":{";

  private final Map<String, byte[]> bodies = new HashMap<>();

  @Override
  public Map<String, byte[]> bodies() {
    for (Scenario scenario : Scenario.values()) {
      String path = "/" + scenario.key() + "/";
      String customer = new String(scenario.customer(), UTF_8);
      String one = one(scenario, customer);
      put("GET " + path + scenario.customerPath(), one);
      put(scenario.writeMethod() + " " + path + scenario.writePath(), one);
      put("GET " + path + scenario.listPath(), page(scenario, customer, PAGE));
      put("GET " + MISSING + path + scenario.customerPath(), ERROR);
    }
    for (Growth growth : Growth.values()) {
      GROWN.forEach(scenario -> grow(scenario, growth));
    }
    return bodies;
  }

  private void put(String request, String body) {
    bodies.put(request, body.getBytes(UTF_8));
  }

  private void grow(Scenario scenario, Growth growth) {
    String path = "GET /" + growth + "/" + scenario.key() + "/";
    String customer = new String(scenario.customer(), UTF_8);
    if (growth.ofPage()) {
      put(path + scenario.listPath(), page(scenario, customer, growth.amount()));
    } else {
      put(path + scenario.customerPath(), one(scenario, withTexts(customer, growth.amount() - 1)));
    }
  }

  private static String one(Scenario scenario, String customer) {
    String envelope = scenario.envelope();
    return envelope == null ? customer : "{\"" + envelope + "\":" + customer + "}";
  }

  /** More metadata, by so many KB: entries of nine KB each. */
  private static String withTexts(String customer, int more) {
    return customer.replace(
        METADATA,
        IntStream.range(0, more / 9)
            .mapToObj(text -> "\"text%04d\":\"%s\",".formatted(text, TEXT))
            .collect(Collectors.joining("", METADATA, "")));
  }

  private static String page(Scenario scenario, String customer, int count) {
    String rows =
        IntStream.range(0, count)
            .mapToObj(row -> customer.replace(scenario.id(), idOfRow(scenario, row)))
            .collect(Collectors.joining(",", "{\"" + scenario.rows() + "\":[", "]"));
    return rows
        + switch (scenario) {
          case KOHORT -> ",\"count\":" + count + "}";
          case CHECKOUTPAGE -> ",\"total\":" + count + ",\"has_more\":false}";
          case FLEX -> "}";
          case GENERIC -> ",\"hasMore\":false}";
        };
  }

  private static String idOfRow(Scenario scenario, int row) {
    return scenario.id().substring(0, scenario.id().length() - 4) + (1000 + row);
  }
}
