package dev.customersdk.examples;

import dev.customersdk.checkoutpage.Address;
import dev.customersdk.checkoutpage.AddressUpdate;
import dev.customersdk.checkoutpage.CheckoutPageClient;
import dev.customersdk.checkoutpage.Customer;
import dev.customersdk.checkoutpage.ListCustomersQuery;
import dev.customersdk.checkoutpage.PreparedCustomers;
import dev.customersdk.checkoutpage.UpdateCustomerRequest;
import dev.customersdk.core.ApiException;
import dev.customersdk.core.Page;
import dev.customersdk.testkit.AddressUpdates;
import dev.customersdk.testkit.CheckoutPageEmulator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Changes to a Checkout Page customer, who is there from a checkout. */
final class CheckoutPageTour {

  private static final String ADA =
      """
      {"email": "ada@example.com", "name": "Ada Invented", "companyName": "Analytical Engines",
       "address": {"line1": "1 Main St", "city": "Springfield"}}""";

  private static final UpdateCustomerRequest MOVED =
      UpdateCustomerRequest.builder()
          .address(AddressUpdate.builder().city("Shelbyville").build())
          .build();

  private CheckoutPageTour() {}

  static void embedded(Narrator narrator) {
    try (CheckoutPageEmulator emulator =
            CheckoutPageEmulator.builder().addressUpdates(AddressUpdates.REPLACE).start();
        CheckoutPageClient checkoutPage =
            CheckoutPageClient.builder()
                .baseUrl(emulator.baseUrl())
                .apiKey(emulator.apiKey())
                .onAttempt(narrator::heard)
                .build()) {
      narrator.chapter("Checkout Page, at an emulator on this machine");
      narrator.say("Customers appear when somebody checks out; there is no create and no delete.");
      String ada = emulator.addCustomer(ADA);
      emulator.addCustomer("{\"email\": \"grace@example.com\", \"name\": \"Grace Invented\"}");
      read(narrator, checkoutPage.customers().prepare(), ada);
      find(narrator, checkoutPage);
      change(narrator, checkoutPage, ada);
    }
  }

  private static void read(Narrator narrator, PreparedCustomers customers, String ada) {
    narrator.step(
        "List the customers, newest first",
        customers.list(ListCustomersQuery.builder().limit(10).build()),
        CheckoutPageTour::rows);
    narrator.step("Read Ada", customers.get(ada), CheckoutPageTour::inWords);
  }

  private static void find(Narrator narrator, CheckoutPageClient checkoutPage) {
    narrator.requests(
        "Find Grace: findByEmail searches names and addresses, and keeps the exact ones",
        () -> checkoutPage.customers().findByEmail("Grace@example.com"),
        found -> found.stream().map(CheckoutPageTour::inWords).collect(Collectors.joining("; ")));
  }

  private static void change(Narrator narrator, CheckoutPageClient checkoutPage, String ada) {
    PreparedCustomers customers = checkoutPage.customers().prepare();
    narrator.step(
        "Set her phone, clear her company, leave the rest alone",
        customers.update(
            ada, UpdateCustomerRequest.builder().phone("+15555550100").clearCompanyName().build()),
        CheckoutPageTour::inWords);
    narrator.requests(
        "Change the city with updateMerging: it reads first and sends the whole address",
        () -> checkoutPage.customers().updateMerging(ada, MOVED),
        CheckoutPageTour::inWords);
    narrator.step(
        "The same as a plain update, where addresses are replaced: the street is gone",
        customers.update(ada, MOVED),
        CheckoutPageTour::inWords);
    narrator.failure(
        "Set an e-mail address that is none",
        customers.update(ada, UpdateCustomerRequest.builder().email("ada").build()),
        ApiException.InvalidRequest.class);
  }

  private static String rows(Page<Customer> page) {
    return page.items().stream()
        .map(customer -> customer.name().orElse(customer.id()))
        .collect(Collectors.joining(", ", "", " of " + page.total().orElse(-1)));
  }

  private static String inWords(Customer customer) {
    String company = customer.companyName().map(name -> ", " + name).orElse("");
    String phone = customer.phone().map(number -> ", " + number).orElse("");
    String address = customer.address().map(CheckoutPageTour::inWords).orElse("");
    return customer.name().orElse(customer.id()) + company + phone + address;
  }

  private static String inWords(Address address) {
    return Stream.of(address.line1(), address.city())
        .flatMap(part -> part.stream())
        .collect(Collectors.joining(", ", "; lives at ", ""));
  }
}
