package dev.customersdk.benchmarks;

import dev.customersdk.benchmarks.client.DatabindClient;
import dev.customersdk.benchmarks.client.FloorClient;
import dev.customersdk.benchmarks.client.MeasuredClient;
import dev.customersdk.benchmarks.client.Scenario;
import dev.customersdk.benchmarks.sdk.SdkCheckoutPage;
import dev.customersdk.benchmarks.sdk.SdkFlex;
import dev.customersdk.benchmarks.sdk.SdkGeneric;
import dev.customersdk.benchmarks.sdk.SdkKohort;
import java.util.Locale;

/** The clients by their names: {@code floor-kohort}, {@code sdk-flex}, or a peer's. */
public final class MeasuredClients {

  private MeasuredClients() {}

  /** The client with this name; loads no class of any other. */
  public static MeasuredClient open(String name, String server) throws Exception {
    int dash = name.indexOf('-');
    if (dash < 0) {
      return peer(name, server);
    }
    Scenario scenario = Scenario.valueOf(name.substring(dash + 1).toUpperCase(Locale.ROOT));
    return switch (name.substring(0, dash)) {
      case "floor" -> new FloorClient(scenario, server);
      case "databind" -> new DatabindClient(scenario, server);
      case "sdk" -> sdk(scenario, server);
      default -> throw new IllegalArgumentException("no client " + name);
    };
  }

  private static MeasuredClient sdk(Scenario scenario, String server) {
    return switch (scenario) {
      case KOHORT -> new SdkKohort(server);
      case CHECKOUTPAGE -> new SdkCheckoutPage(server);
      case FLEX -> new SdkFlex(server);
      case GENERIC -> new SdkGeneric(server);
    };
  }

  private static MeasuredClient peer(String name, String server) throws Exception {
    String type = Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Peer";
    return Class.forName("dev.customersdk.benchmarks.peers." + type)
        .asSubclass(MeasuredClient.class)
        .getConstructor(String.class)
        .newInstance(server);
  }
}
