package dev.customersdk.springboot.health;

import dev.customersdk.core.ApiCall;
import dev.customersdk.core.ApiException;
import dev.customersdk.core.RequestOptions;
import dev.customersdk.core.RetryPolicy;
import dev.customersdk.core.SdkException;
import dev.customersdk.core.TransportException;
import java.time.Duration;
import java.util.Map;

/** Tries one client with a read that costs little, once, for five seconds at most. */
final class ClientHealth {

  private static final RequestOptions ONCE =
      RequestOptions.builder()
          .timeout(Duration.ofSeconds(5))
          .retryPolicy(RetryPolicy.none())
          .build();

  private final ApiCall<?> read;

  ClientHealth(ApiCall<?> read) {
    this.read = read.with(ONCE);
  }

  /** Why it failed, with nothing of the data and no message; empty when it did not. */
  Map<String, Object> failure() {
    try {
      read.execute();
      return Map.of();
    } catch (ApiException e) {
      return Map.of("failure", e.getClass().getSimpleName(), "status", e.status());
    } catch (TransportException e) {
      return Map.of("failure", e.reason().name());
    } catch (SdkException | IllegalStateException e) {
      return Map.of("failure", e.getClass().getSimpleName());
    }
  }
}
