package consumer;

import dev.customersdk.kohort.KohortClient;
import dev.customersdk.testkit.Fault;
import dev.customersdk.testkit.KohortEmulator;

/** Reads a customer at the second try, and ends although nobody closed the emulator. */
public final class Modular {

  private Modular() {}

  public static void main(String[] args) {
    System.out.println(Modular.class.getModule().isNamed() ? "a module" : "no module");
    KohortEmulator kohort = KohortEmulator.start();
    String id = kohort.addCustomer("{\"emailAddress\":\"ada@example.com\"}");
    kohort.failNext(Fault.dropAfterReading());
    try (KohortClient client =
        KohortClient.builder().baseUrl(kohort.baseUrl()).apiKey(kohort.apiKey()).build()) {
      System.out.println(client.customers().get(id).emailAddress().orElseThrow());
      System.out.println(kohort.requestCount() + " requests");
    }
  }
}
