package dev.customersdk.examples;

import dev.customersdk.core.ApiCall;
import dev.customersdk.core.ApiException;
import dev.customersdk.core.Credentials;
import dev.customersdk.core.OpenEnum;
import dev.customersdk.core.Patch;
import dev.customersdk.core.RateLimit;
import dev.customersdk.core.RetryPolicy;
import dev.customersdk.kohort.CreateCustomerRequest;
import dev.customersdk.kohort.Customer;
import dev.customersdk.kohort.CustomerLocale;
import dev.customersdk.kohort.KohortClient;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** What the reference pages of the core print. */
final class ApiExamples {

  private ApiExamples() {}

  static CompletableFuture<String> call(KohortClient kohort, String id) {
    ApiCall<Customer> call = kohort.customers().prepare().get(id); // nothing is sent yet
    Customer now = call.execute();
    CompletableFuture<Customer> later = call.executeAsync();
    return later.thenApply(customer -> customer.id() + now.id());
  }

  static Optional<Customer> find(KohortClient kohort, String id) {
    try {
      return Optional.of(kohort.customers().get(id));
    } catch (ApiException.NotFound e) {
      return Optional.empty();
    }
  }

  static KohortClient patient(String key) {
    RetryPolicy patient =
        RetryPolicy.defaults()
            .withMaxAttempts(5)
            .withDelays(Duration.ofSeconds(1), Duration.ofSeconds(30));
    return KohortClient.builder().apiKey(key).retryPolicy(patient).build();
  }

  static KohortClient limited(String key) {
    RateLimit ten = RateLimit.tokenBucket(10, Duration.ofSeconds(1));
    return KohortClient.builder().apiKey(key).rateLimit(() -> ten).build();
  }

  static KohortClient rotating(Supplier<String> vault) {
    Credentials credentials = Credentials.bearer(vault); // asked again after a 401
    return KohortClient.builder().credentials(credentials).build();
  }

  static CreateCustomerRequest spanish() {
    return CreateCustomerRequest.builder()
        .emailAddress("ada@example.com")
        .locale(OpenEnum.of(CustomerLocale.class, "es_ES")) // known to this version or not
        .build();
  }

  static String lastName(Patch<String> lastName) {
    return lastName.isKeep() ? "as it was" : lastName.isClear() ? "none" : "a new one";
  }
}
