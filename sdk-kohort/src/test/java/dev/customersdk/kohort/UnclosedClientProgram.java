package dev.customersdk.kohort;

/** Makes one call of each kind and forgets to close its client. */
final class UnclosedClientProgram {

  private UnclosedClientProgram() {}

  public static void main(String[] args) {
    KohortClient client = KohortClient.builder().baseUrl(args[0]).apiKey(args[1]).build();
    Customer read = client.customers().get(args[2]);
    Customer again = client.customers().prepare().get(args[2]).executeAsync().join();
    System.out.println(read.equals(again) ? "the same customer twice" : "different customers");
  }
}
