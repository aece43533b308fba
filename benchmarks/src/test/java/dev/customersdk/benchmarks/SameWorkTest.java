package dev.customersdk.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.benchmarks.client.Growth;
import dev.customersdk.benchmarks.client.MeasuredClient;
import dev.customersdk.benchmarks.client.Scenario;
import dev.customersdk.benchmarks.server.ServerProcess;
import dev.customersdk.core.spi.json.JsonText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is compared is the same: nobody is fast by leaving something out. */
class SameWorkTest {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
          .build();

  private static final List<String> WAYS = List.of("floor", "databind", "sdk");

  @ParameterizedTest
  @EnumSource
  void everyWayReadsAndWritesAllOfIt(Scenario scenario) throws Exception {
    JsonNode customer = withoutNulls(MAPPER.readTree(scenario.customer()));
    JsonNode request = MAPPER.readTree(scenario.request());

    for (String way : WAYS) {
      try (MeasuredClient client =
          MeasuredClients.open(way + "-" + scenario.key(), ServerProcess.address())) {
        assertThat(tree(client.decode())).as(way).isEqualTo(customer);
        assertThat(tree(client.get())).as(way).isEqualTo(customer);
        assertThat(tree(client.getAsync().get())).as(way).isEqualTo(customer);
        assertThat(tree(client.write())).as(way).isEqualTo(customer);
        assertThat(MAPPER.readTree(client.encode())).as(way).isEqualTo(request);
        List<?> page = client.page();
        assertThat(page).as(way).hasSize(100);
        assertThat(tree(page.get(99)).size()).as(way).isEqualTo(customer.size());
      }
    }
  }

  @Test
  void everyCustomerHasTheSameSize() {
    assertThat(Scenario.values())
        .allSatisfy(scenario -> assertThat(scenario.customer()).hasSize(1024));
  }

  @ParameterizedTest
  @EnumSource
  void everyWayReadsAllThatHasGrown(Growth growth) throws Exception {
    for (String client : List.of("floor-kohort", "sdk-kohort", "floor-generic", "sdk-generic")) {
      try (MeasuredClient grown =
          MeasuredClients.open(client, ServerProcess.address() + "/" + growth)) {
        if (growth.ofPage()) {
          assertThat(grown.page()).as(client).hasSize(growth.amount());
        } else {
          int nulls = 100; // are not written again
          assertThat(tree(grown.get()).toString().length())
              .as(client)
              .isBetween(growth.amount() * 1024 - nulls, growth.amount() * 1024);
        }
      }
    }
  }

  private static JsonNode tree(Object customer) throws Exception {
    String json =
        customer instanceof JsonText text
            ? text.toJson()
            : new String(MAPPER.writeValueAsBytes(customer), UTF_8);
    return sameTimes(MAPPER.readTree(json));
  }

  /** A time without a fraction is the same time. */
  private static JsonNode sameTimes(JsonNode node) throws Exception {
    return MAPPER.readTree(node.toString().replace(".000Z\"", "Z\""));
  }

  private static JsonNode withoutNulls(JsonNode customer) throws Exception {
    ((ObjectNode) customer).properties().removeIf(property -> property.getValue().isNull());
    return sameTimes(customer);
  }
}
