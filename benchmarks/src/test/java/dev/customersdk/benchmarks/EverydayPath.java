package dev.customersdk.benchmarks;

import dev.customersdk.benchmarks.client.MeasuredClient;
import dev.customersdk.benchmarks.client.Scenario;
import dev.customersdk.benchmarks.server.CustomerResponses;
import dev.customersdk.core.ApiException;
import dev.customersdk.core.spi.json.JsonText;
import java.util.Optional;

/** What an application does every day, in a JVM that does nothing else. */
final class EverydayPath {

  private EverydayPath() {}

  /** The vendor, and where the server is. */
  public static void main(String[] args) throws Exception {
    Scenario vendor = Scenario.valueOf(args[0]);
    try (MeasuredClient client = MeasuredClients.open("sdk-" + vendor.key(), args[1])) {
      String json = ((JsonText) client.get()).toJson();
      if (!read(vendor, json).toJson().equals(json)) {
        throw new IllegalStateException("another customer was read from the same text");
      }
      client.page();
      client.write();
      client.getAsync().get();
    }
    expectError(vendor, args[1] + CustomerResponses.MISSING);
    Runtime.getRuntime().exit(0);
  }

  private static void expectError(Scenario vendor, String server) throws Exception {
    try (MeasuredClient client = MeasuredClients.open("sdk-" + vendor.key(), server)) {
      Object customer = client.get();
      throw new IllegalStateException("there is one: " + customer);
    } catch (ApiException.NotFound e) {
      if (!e.error().type().equals(Optional.of("not_found"))) {
        throw e;
      }
    }
  }

  private static JsonText read(Scenario vendor, String json) {
    return switch (vendor) {
      case KOHORT -> dev.customersdk.kohort.Customer.fromJson(json);
      case CHECKOUTPAGE -> dev.customersdk.checkoutpage.Customer.fromJson(json);
      case FLEX -> dev.customersdk.flex.Customer.fromJson(json);
      case GENERIC -> dev.customersdk.generic.Customer.fromJson(json);
    };
  }
}
