package dev.customersdk.examples;

import dev.customersdk.core.ApiException;
import dev.customersdk.kohort.CreateCustomerRequest;
import dev.customersdk.kohort.Customer;
import dev.customersdk.kohort.KohortClient;

public class Quickstart {

  public static void main(String[] args) {
    // reads KOHORT_API_KEY, and KOHORT_BASE_URL if it is set
    try (KohortClient kohort = KohortClient.fromEnv()) {

      CreateCustomerRequest request =
          CreateCustomerRequest.builder().emailAddress("ada@example.com").firstName("Ada").build();
      Customer ada = kohort.customers().create(request);
      System.out.println("created " + ada.id());

      for (Customer customer : kohort.customers().list()) { // every page, fetched as needed
        System.out.println(customer.id() + " since " + customer.createdAt().orElseThrow());
      }
    } catch (ApiException.Unauthenticated e) {
      System.err.println("The key was refused: " + e.getMessage());
    }
  }
}
