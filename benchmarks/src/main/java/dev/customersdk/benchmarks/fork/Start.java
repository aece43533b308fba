package dev.customersdk.benchmarks.fork;

import dev.customersdk.benchmarks.MeasuredClients;
import dev.customersdk.benchmarks.client.MeasuredClient;

/** From nothing to the first customer; says so, and ends. */
public final class Start {

  /** What is printed. */
  public static final String DONE = "started";

  private Start() {}

  /** The client's name, and where the server is. */
  public static void main(String[] args) throws Exception {
    try (MeasuredClient client = MeasuredClients.open(args[0], args[1])) {
      client.get();
      System.out.println(DONE);
    }
    Runtime.getRuntime().exit(0);
  }
}
