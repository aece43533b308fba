package com.example.shop;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import dev.customersdk.springboot.test.AutoConfigureEmulators;
import dev.customersdk.testkit.Fault;
import dev.customersdk.testkit.KohortEmulator;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

/** The whole application, over HTTP. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureEmulators(failOnUndocumented = true)
class ShopTest {

  @Autowired SignUp signUp;
  @Autowired Regions regions;
  @Autowired KohortEmulator kohort;

  @Value("${local.server.port}")
  int port;

  @Test
  void allAccountsSpeakToTheEmulator() {
    signUp.signUp("ada@example.com");

    assertThat(regions.customersInEmea()).isEqualTo(1);
  }

  @Test
  void callsAreObserved() throws Exception {
    signUp.signUp("ada@example.com");

    String calls = new Endpoints(port).ok("metrics/customersdk.call?tag=http.request.method:POST");
    assertThat(JsonPath.<List<Double>>read(calls, "$.measurements[?(@.statistic=='COUNT')].value"))
        .allSatisfy(count -> assertThat(count).isPositive())
        .hasSize(1);
  }

  @Test
  void healthIsOneReadOfEachClient() throws Exception {
    kohort.addCustomers(2);

    String health = new Endpoints(port).ok("health");

    assertThat(JsonPath.<Map<String, ?>>read(health, "$.components.customersdk.components"))
        .isEqualTo(
            Map.of(
                "kohortClient", Map.of("status", "UP"),
                "emeaKohortClient", Map.of("status", "UP")));
    assertThat(kohort.requests())
        .hasSize(2)
        .allSatisfy(read -> assertThat(read.queryParameter("take")).hasValue("1"));
  }

  @Test
  void healthTellsWhatFailedAndNoMore() throws Exception {
    kohort.failNext(Fault.serviceUnavailable(), Fault.status(401));

    HttpResponse<String> health = new Endpoints(port).get("health/customersdk");

    assertThat(health.statusCode()).isEqualTo(503);
    assertThat(JsonPath.<Map<String, ?>>read(health.body(), "$.components"))
        .isEqualTo(
            Map.of(
                "emeaKohortClient",
                    Map.of(
                        "status", "DOWN",
                        "details", Map.of("failure", "ServerError", "status", 503)),
                "kohortClient",
                    Map.of(
                        "status", "DOWN",
                        "details", Map.of("failure", "Unauthenticated", "status", 401))));
    assertThat(kohort.requestCount()).isEqualTo(2);
  }
}
