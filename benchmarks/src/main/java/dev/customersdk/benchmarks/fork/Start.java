package dev.customersdk.benchmarks.fork;

import dev.customersdk.benchmarks.MeasuredClients;
import dev.customersdk.benchmarks.client.MeasuredClient;

/** From nothing to the first customer; says so, and ends. */
public final class Start {

  private Start() {}

  /** The client's name, and where the server is; an empty JVM without. */
  public static void main(String[] args) throws Exception {
    if (args.length == 0) {
      System.out.println("started");
      return;
    }
    try (MeasuredClient client = MeasuredClients.open(args[0], args[1])) {
      client.get();
      System.out.println("started");
    }
    Runtime.getRuntime().exit(0);
  }
}
