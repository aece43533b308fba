package dev.customersdk.benchmarks.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.customersdk.benchmarks.client.Scenario;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One customer and a page of 100 for each vendor. */
public final class CustomerResponses implements Responses {

  @Override
  public Map<String, byte[]> bodies() {
    Map<String, byte[]> bodies = new HashMap<>();
    for (Scenario scenario : Scenario.values()) {
      String path = "/" + scenario.key() + "/";
      String customer = new String(scenario.customer(), UTF_8);
      String envelope = scenario.envelope();
      byte[] one =
          (envelope == null ? customer : "{\"" + envelope + "\":" + customer + "}").getBytes(UTF_8);
      bodies.put("GET " + path + scenario.customerPath(), one);
      bodies.put(scenario.writeMethod() + " " + path + scenario.writePath(), one);
      bodies.put("GET " + path + scenario.listPath(), page(scenario, customer).getBytes(UTF_8));
    }
    return bodies;
  }

  private static String page(Scenario scenario, String customer) {
    String rows =
        IntStream.range(100, 200)
            .mapToObj(row -> customer.replace(scenario.id(), idOfRow(scenario, row)))
            .collect(Collectors.joining(",", "{\"" + scenario.rows() + "\":[", "]"));
    return rows
        + switch (scenario) {
          case KOHORT -> ",\"count\":100}";
          case CHECKOUTPAGE -> ",\"total\":100,\"has_more\":false}";
          case FLEX -> "}";
          case GENERIC -> ",\"hasMore\":false}";
        };
  }

  private static String idOfRow(Scenario scenario, int row) {
    return scenario.id().substring(0, scenario.id().length() - 3) + row;
  }
}
