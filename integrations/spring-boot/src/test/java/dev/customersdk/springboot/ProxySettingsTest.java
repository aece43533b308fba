package dev.customersdk.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused before anything is sent, and what a proxy leaves as it is. */
class ProxySettingsTest {

  @ParameterizedTest
  @CsvSource({
    "host=http://proxy.example.com:3128, proxy.host: must be a name or an address alone",
    "host=proxy.example.com:3128, proxy.host: must be a name or an address alone",
    "host=${PROXY_OF_NOBODY}, proxy.host: the placeholder ${PROXY_OF_NOBODY} has no value",
    "port=3128, proxy.port: is set without customersdk.kohort.proxy.host",
    "username=ada, proxy.username: is set without customersdk.kohort.proxy.host",
    "password=secret, proxy.password: is set without customersdk.kohort.proxy.host"
  })
  void whatMakesNoProxyIsRefused(String setting, String refusal) {
    refused(refusal, "customersdk.kohort.proxy." + setting);
  }

  @ParameterizedTest
  @CsvSource({
    "port=0, proxy.port: must be from 1 to 65535",
    "port=65536, proxy.port: must be from 1 to 65535",
    "password=secret, proxy.password: is set without customersdk.kohort.proxy.username",
    "username=${USER_OF_NOBODY}, proxy.username: the placeholder ${USER_OF_NOBODY} has no value"
  })
  void whatDoesNotFitTheHostIsRefused(String setting, String refusal) {
    refused(
        refusal,
        "customersdk.kohort.proxy.host=proxy.example.com",
        "customersdk.kohort.proxy." + setting);
  }

  private static void refused(String refusal, String... properties) {
    Contexts.with("customersdk.kohort.api-key=k")
        .withPropertyValues(properties)
        .run(
            context ->
                assertThat(context)
                    .getFailure()
                    .rootCause()
                    .hasMessageContaining("customersdk.kohort." + refusal));
  }

  @Test
  void anAddressMayHaveManyColons() {
    Contexts.with("customersdk.kohort.api-key=k", "customersdk.kohort.proxy.host=2001:db8::1")
        .run(context -> assertThat(context).hasNotFailed());
  }

  @Test
  void aProxyLeavesTheReadTimeoutAsItIs() {
    VendorProperties vendor = new VendorProperties();
    vendor.getProxy().setHost("proxy.example.com");

    assertThat(ClientSettings.of("kohort", vendor, Accounts.UNNAMED).throughProxy())
        .map(OkHttpClient::readTimeoutMillis)
        .hasValue(30_000);
  }
}
