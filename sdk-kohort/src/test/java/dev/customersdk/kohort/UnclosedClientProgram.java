package dev.customersdk.kohort;

import java.util.List;

/** Makes one call of each kind, forgets to close its client, and tells whom the JVM waits for. */
final class UnclosedClientProgram {

  private UnclosedClientProgram() {}

  public static void main(String[] args) {
    KohortClient client = KohortClient.builder().baseUrl(args[0]).apiKey(args[1]).build();
    Customer read = client.customers().get(args[2]);
    Customer again = client.customers().prepare().get(args[2]).executeAsync().join();
    System.out.println(read.equals(again) ? "the same customer twice" : "different customers");
    System.out.println("waiting for " + othersThatKeepTheJvmAlive());
  }

  private static List<String> othersThatKeepTheJvmAlive() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> !thread.isDaemon() && thread != Thread.currentThread())
        .map(Thread::getName)
        .toList();
  }
}
