package dev.customersdk.micrometer;

import dev.customersdk.kohort.KohortClient;

/** A program that gets a customer, and knows nothing of logs and recordings. */
final class PlainCall {

  private PlainCall() {}

  public static void main(String[] args) {
    try (KohortClient kohort = KohortClient.builder().baseUrl(args[0]).apiKey(args[1]).build()) {
      kohort.customers().get(args[2]);
    }
  }
}
