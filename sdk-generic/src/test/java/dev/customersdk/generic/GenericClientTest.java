package dev.customersdk.generic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.customersdk.core.RequestOptions;
import dev.customersdk.fixtures.FakeVendor;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GenericClientTest {

  @AutoClose
  private final FakeVendor<GenericClient> vendor =
      new FakeVendor<>(GenericClient.builder().apiKey("sk_test_1234"));

  @Test
  void needsABaseUrl() {
    assertThatIllegalStateException()
        .isThrownBy(() -> GenericClient.builder().apiKey("sk_test_1234").build())
        .withMessage("no base URL: generic has no default, call baseUrl(\"https://…\")");
  }

  @Test
  void namesAnotherVersion() {
    assertThat(versionSent(builder().apiVersion("2021-03-23"))).containsExactly("2021-03-23");
  }

  @Test
  void namesNoVersion() {
    assertThat(versionSent(builder().apiVersion("2021-03-23").withoutApiVersion())).isEmpty();
  }

  @Test
  void namesAnotherVersionForOneCall() {
    vendor.responds(204, "");

    vendor
        .client()
        .with(RequestOptions.builder().header("DigitalRiver-Version", "2021-02-23").build())
        .customers()
        .delete("c");

    assertThat(vendor.received().header("DigitalRiver-Version")).containsExactly("2021-02-23");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "2021-12-13\r\nX: y"})
  void rejectsAVersionThatCannotBeSent(String version) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GenericClient.builder().apiVersion(version))
        .withMessageStartingWith("apiVersion: ");
  }

  private List<String> versionSent(GenericClient.Builder builder) {
    vendor.responds(204, "");
    try (GenericClient client = builder.build()) {
      client.customers().delete("c");
    }
    return vendor.received().header("DigitalRiver-Version");
  }

  private GenericClient.Builder builder() {
    return GenericClient.builder().baseUrl(vendor.url()).apiKey("sk_test_1234");
  }
}
