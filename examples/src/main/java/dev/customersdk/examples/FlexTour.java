package dev.customersdk.examples;

import dev.customersdk.core.ApiException;
import dev.customersdk.core.Page;
import dev.customersdk.flex.CreateCustomerRequest;
import dev.customersdk.flex.Customer;
import dev.customersdk.flex.FlexClient;
import dev.customersdk.flex.ListCustomersQuery;
import dev.customersdk.flex.PreparedCustomers;
import dev.customersdk.flex.ShippingRequest;
import dev.customersdk.flex.UpdateCustomerRequest;
import dev.customersdk.testkit.FlexEmulator;
import java.util.List;
import java.util.stream.Collectors;

/** A Flex customer with data of our own, and a list that does not say where it ends. */
final class FlexTour {

  private FlexTour() {}

  static void embedded(Narrator narrator) {
    try (FlexEmulator emulator = FlexEmulator.builder().withAssumedErrors().capsPagesAt(2).start();
        FlexClient flex =
            FlexClient.builder()
                .baseUrl(emulator.baseUrl())
                .apiKey(emulator.apiKey())
                .onAttempt(narrator::heard)
                .build()) {
      narrator.chapter("Flex, at an emulator on this machine");
      narrator.say("The mode of the key is " + flex.mode() + "; there is no delete.");
      PreparedCustomers customers = flex.customers().prepare();
      life(narrator, customers);
      walk(narrator, customers, emulator);
    }
  }

  private static void life(Narrator narrator, PreparedCustomers customers) {
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
                customers.create(ada),
                FlexTour::inWords)
            .customerId();
    narrator.step("Read her", customers.get(id), FlexTour::inWords);
    narrator.step(
        "Send her things somewhere",
        customers.update(
            id,
            UpdateCustomerRequest.builder()
                .shipping(ShippingRequest.builder().line1("1 Main St").city("Springfield").build())
                .build()),
        FlexTour::inWords);
    narrator.failure(
        "Ask for somebody who is not there",
        customers.get("fcus_nobody"),
        ApiException.NotFound.class);
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
    return customer.customerId() + ": " + name + city + ", metadata " + customer.metadata();
  }
}
