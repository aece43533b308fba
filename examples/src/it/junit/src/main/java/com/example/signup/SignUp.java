package com.example.signup;

import dev.customersdk.core.ApiException;
import dev.customersdk.kohort.CreateCustomerRequest;
import dev.customersdk.kohort.Customer;
import dev.customersdk.kohort.KohortClient;

/** The application. */
final class SignUp implements AutoCloseable {

  private final KohortClient kohort;

  SignUp(String baseUrl, String apiKey) {
    this.kohort = KohortClient.builder().baseUrl(baseUrl).apiKey(apiKey).build();
  }

  /** The new customer's id. */
  String register(String emailAddress) {
    CreateCustomerRequest request =
        CreateCustomerRequest.builder().emailAddress(emailAddress).build();
    Customer created = kohort.customers().create(request);
    return created.id();
  }

  boolean isKnown(String id) {
    try {
      return kohort.customers().get(id).deletedAt().isEmpty();
    } catch (ApiException.NotFound e) {
      return false;
    }
  }

  @Override
  public void close() {
    kohort.close();
  }
}
