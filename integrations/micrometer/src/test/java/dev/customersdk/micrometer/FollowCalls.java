package dev.customersdk.micrometer;

import dev.customersdk.kohort.KohortClient;

/** Two lines of the guide: every attempt and every call is printed. */
final class FollowCalls {

  private FollowCalls() {}

  static KohortClient client(String baseUrl, String apiKey) {
    return KohortClient.builder()
        .baseUrl(baseUrl)
        .apiKey(apiKey)
        .onAttempt(attempt -> System.out.println(attempt))
        .onCall(call -> System.out.println(call))
        .build();
  }
}
