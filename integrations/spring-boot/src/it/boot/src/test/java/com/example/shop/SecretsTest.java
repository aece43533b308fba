package com.example.shop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

/** Endpoints that are told to show all values, with the keys of the application itself. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SecretsTest {

  @Value("${local.server.port}")
  int port;

  @Test
  void theEnvironmentShowsNoKey() throws Exception {
    assertThat(new Endpoints(port).ok("env"))
        .contains("\"shop.vault\"", "\"customersdk.kohort.api-key\"", "proxy.example.com", "20s")
        .doesNotContain("sk_test_", "secret_of_proxy");
  }

  @Test
  void thePropertiesShowNoKey() throws Exception {
    assertThat(new Endpoints(port).ok("configprops"))
        .contains("\"apiKey\":\"******\"", "\"emea\"", "proxy.example.com", "20s")
        .doesNotContain("sk_test_", "secret_of_proxy");
  }

  @Test
  void noOtherEndpointShowsOne() throws Exception {
    assertThat(
            new Endpoints(port).ok("beans")
                + new Endpoints(port).ok("conditions")
                + new Endpoints(port).ok("loggers"))
        .contains("emeaKohortClient")
        .doesNotContain("sk_test_", "secret_of_proxy");
  }
}
