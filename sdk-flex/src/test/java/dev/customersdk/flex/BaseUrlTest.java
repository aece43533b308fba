package dev.customersdk.flex;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A base URL may end with the version that every path begins with, as the vendor prints it. */
class BaseUrlTest {

  @ParameterizedTest
  @CsvSource({
    "https://api.example.com,https://api.example.com/v1/customers/c_1",
    "https://api.example.com/,https://api.example.com/v1/customers/c_1",
    "https://api.example.com/v1,https://api.example.com/v1/customers/c_1",
    "https://api.example.com/v1/,https://api.example.com/v1/customers/c_1",
    "https://api.example.com/v1//,https://api.example.com/v1/customers/c_1",
    "https://gateway.example.com/flex/v1,https://gateway.example.com/flex/v1/customers/c_1",
    "https://gateway.example.com/v1/flex,https://gateway.example.com/v1/flex/v1/customers/c_1",
  })
  void theVersionStandsInTheUrlOnce(String baseUrl, String url) {
    try (var client = FlexClient.builder().baseUrl(baseUrl).apiKey("k").build()) {
      assertThat(client.customers().prepare().get("c_1").preview().url()).isEqualTo(url);
    }
  }
}
