package dev.customersdk.examples;

import dev.customersdk.core.ApiException;
import dev.customersdk.core.Page;
import dev.customersdk.flex.CreateCustomerRequest;
import dev.customersdk.flex.Customer;
import dev.customersdk.flex.FlexClient;
import dev.customersdk.flex.ListCustomersQuery;
import dev.customersdk.flex.ListPaymentMethodsQuery;
import dev.customersdk.flex.PreparedCustomers;
import dev.customersdk.flex.ShippingRequest;
import dev.customersdk.flex.UpdateCustomerRequest;
import dev.customersdk.testkit.FlexEmulator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A Flex customer with data of our own, who is created twice and is there once; her payment
 * methods; and a list that does not say where it ends.
 */
final class FlexTour {

  private FlexTour() {}

  static void embedded(Narrator narrator) {
    try (FlexEmulator emulator = FlexEmulator.builder().capsPagesAt(2).start();
        FlexClient flex =
            FlexClient.builder()
                .baseUrl(emulator.baseUrl())
                .apiKey(emulator.apiKey())
                .onAttempt(narrator::heard)
                .build()) {
      narrator.chapter("Flex, at an emulator on this machine");
      narrator.say("The mode of the key is " + flex.mode() + ".");
      PreparedCustomers customers = flex.customers().prepare();
      String ada = life(narrator, customers);
      payments(narrator, customers, emulator, ada);
      walk(narrator, customers, emulator);
      end(narrator, customers, ada);
    }
  }

  private static String life(Narrator narrator, PreparedCustomers customers) {
    CreateCustomerRequest ada =
        CreateCustomerRequest.builder()
            .firstName("Ada")
            .lastName("Invented")
            .email("ada@example.com")
            .putMetadata("plan", "gold")
            .build();
    String id =
        narrator
            .step(
                "Create a customer; the metadata travels as a text that holds JSON",
                customers.createOrUpdate(ada),
                FlexTour::inWords)
            .customerId();
    narrator.step(
        "Create her again, with an employer: the e-mail address is known, so she is changed",
        customers.createOrUpdate(ada.toBuilder().employer("Invented Ltd").build()),
        FlexTour::inWords);
    narrator.step(
        "Send her things somewhere",
        customers.update(
            id,
            UpdateCustomerRequest.builder()
                .shipping(ShippingRequest.builder().line1("1 Main St").city("Springfield").build())
                .build()),
        FlexTour::inWords);
    return id;
  }

  private static void payments(
      Narrator narrator, PreparedCustomers customers, FlexEmulator emulator, String ada) {
    emulator.addPaymentMethod(ada, "{\"card\": {\"brand\": \"visa\", \"last4\": \"4242\"}}");
    narrator.step(
        "Look at her payment methods; a card prints nothing of itself",
        customers.paymentMethods(ada).list(ListPaymentMethodsQuery.builder().build()),
        page -> page.items().get(0).card().orElseThrow().toString());
  }

  private static void end(Narrator narrator, PreparedCustomers customers, String ada) {
    narrator.step(
        "Delete her softly; the answer is shorter than a customer",
        customers.delete(ada),
        deleted -> "deleted: " + deleted.deleted().orElse(false));
    narrator.failure("Ask for her", customers.get(ada), ApiException.NotFound.class);
  }

  private static void walk(Narrator narrator, PreparedCustomers customers, FlexEmulator emulator) {
    for (String name : List.of("Grace", "Edsger")) {
      emulator.addCustomer("{\"first_name\": \"" + name + "\"}");
    }
    narrator.walk(customers.list(ListCustomersQuery.builder().build()), FlexTour::rows);
    narrator.remark("a page may be short for no reason, so only an empty one ends the walk");
  }

  private static String rows(Page<Customer> page) {
    return page.items().isEmpty()
        ? "nobody"
        : page.items().stream()
            .map(customer -> customer.firstName().orElse(customer.customerId()))
            .collect(Collectors.joining(", "));
  }

  private static String inWords(Customer customer) {
    String name = customer.firstName().orElse("") + " " + customer.lastName().orElse("");
    String city =
        customer.shipping().flatMap(shipping -> shipping.city()).map(c -> ", " + c).orElse("");
    String employer = customer.employer().map(e -> " at " + e).orElse("");
    return customer.customerId()
        + ": "
        + name
        + employer
        + city
        + ", metadata "
        + customer.metadata();
  }
}
