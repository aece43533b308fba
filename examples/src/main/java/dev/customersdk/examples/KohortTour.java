package dev.customersdk.examples;

import dev.customersdk.core.ApiException;
import dev.customersdk.core.Page;
import dev.customersdk.kohort.Address;
import dev.customersdk.kohort.CreateCustomerRequest;
import dev.customersdk.kohort.Customer;
import dev.customersdk.kohort.CustomerLocale;
import dev.customersdk.kohort.KohortClient;
import dev.customersdk.kohort.ListCustomersQuery;
import dev.customersdk.kohort.OrderBy;
import dev.customersdk.kohort.PreparedCustomers;
import dev.customersdk.kohort.UpdateCustomerRequest;
import dev.customersdk.testkit.Fault;
import dev.customersdk.testkit.KohortEmulator;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The life of a Kohort customer. */
final class KohortTour {

  private static final ListCustomersQuery TWO_A_PAGE =
      ListCustomersQuery.builder().take(2).orderBy(OrderBy.asc("createdAt")).build();

  private KohortTour() {}

  static void embedded(Narrator narrator) {
    try (KohortEmulator emulator = KohortEmulator.builder().strict().start();
        KohortClient kohort =
            KohortClient.builder()
                .baseUrl(emulator.baseUrl())
                .apiKey(emulator.apiKey())
                .onAttempt(narrator::heard)
                .build()) {
      narrator.chapter("KohortPay, at an emulator on this machine");
      narrator.say("The mode of the key is " + kohort.mode() + ".");
      PreparedCustomers customers = kohort.customers().prepare();
      String ada = life(narrator, customers);
      trouble(narrator, customers, emulator, ada);
      walk(narrator, kohort);
    }
  }

  /** Only reads. */
  static void live(Narrator narrator) {
    try (KohortClient kohort =
        KohortClient.builder().environment(System.getenv()).onAttempt(narrator::heard).build()) {
      narrator.chapter("KohortPay, the real one; only reading");
      PreparedCustomers customers = kohort.customers().prepare();
      Page<Customer> page =
          narrator.step("List the first customers", customers.list(TWO_A_PAGE), KohortTour::rows);
      for (Customer customer : page.items()) {
        narrator.step("Read one of them", customers.get(customer.id()), KohortTour::inWords);
      }
    }
  }

  private static String life(Narrator narrator, PreparedCustomers customers) {
    CreateCustomerRequest ada =
        CreateCustomerRequest.builder()
            .emailAddress("ada@example.com")
            .firstName("Ada")
            .lastName("Invented")
            .phoneNumber("+1 555 555 0100")
            .address(Address.builder().addressLine1("1 Main St").city("Springfield").build())
            .locale(CustomerLocale.EN_US)
            .putMetadata("plan", "gold")
            .build();
    String id = narrator.step("Create a customer", customers.create(ada), KohortTour::inWords).id();
    narrator.step("Read her", customers.get(id), KohortTour::inWords);
    narrator.step(
        "Mark her as deleted",
        customers.update(
            id,
            UpdateCustomerRequest.builder()
                .deletedAt(Instant.parse("2026-01-01T00:00:00Z"))
                .build()),
        KohortTour::inWords);
    narrator.step(
        "Clear the mark: null goes over the wire",
        customers.update(id, UpdateCustomerRequest.builder().clearDeletedAt().build()),
        KohortTour::inWords);
    narrator.step("Block her", customers.block(id), KohortTour::inWords);
    narrator.step("Unblock her", customers.unblock(id), KohortTour::inWords);
    return id;
  }

  private static void trouble(
      Narrator narrator, PreparedCustomers customers, KohortEmulator emulator, String ada) {
    emulator.failNext(Fault.tooManyRequests());
    narrator.step(
        "Create another one while the vendor is busy: 429 is retried, it was not processed",
        customers.create(newcomer("Grace")),
        KohortTour::inWords);
    narrator.failure(
        "Ask for somebody who is not there",
        customers.get("cus_nobody"),
        ApiException.NotFound.class);
    narrator.step("Delete Ada", customers.delete(ada), KohortTour::inWords);
  }

  private static void walk(Narrator narrator, KohortClient kohort) {
    for (String name : List.of("Edsger", "Barbara", "Alan")) {
      narrator.step(
          "Create " + name,
          kohort.customers().prepare().create(newcomer(name)),
          KohortTour::inWords);
    }
    narrator.walk(kohort.customers().prepare().list(TWO_A_PAGE), KohortTour::rows);
    long all = kohort.customers().list(TWO_A_PAGE).stream().count();
    narrator.remark("or in one line: customers().list(query).stream().count() is " + all);
    narrator.requests(
        "Find Grace: findByEmail searches and keeps the exact rows",
        () -> kohort.customers().findByEmail("GRACE@example.com"),
        found -> found.stream().map(KohortTour::inWords).collect(Collectors.joining("; ")));
  }

  private static CreateCustomerRequest newcomer(String firstName) {
    return CreateCustomerRequest.builder()
        .emailAddress(firstName.toLowerCase(Locale.ROOT) + "@example.com")
        .firstName(firstName)
        .lastName("Invented")
        .build();
  }

  private static String rows(Page<Customer> page) {
    return page.items().stream()
        .map(customer -> customer.firstName().orElse(customer.id()))
        .collect(Collectors.joining(", ", "", " of " + page.total().orElse(-1)));
  }

  private static String inWords(Customer customer) {
    String name = customer.firstName().orElse("") + " " + customer.lastName().orElse("");
    String blocked = customer.isBlocked().orElse(false) ? ", blocked" : "";
    String deleted = customer.deletedAt().map(when -> ", deleted " + when).orElse("");
    return customer.id()
        + ": "
        + name
        + " <"
        + customer.emailAddress().orElse("no e-mail")
        + ">"
        + blocked
        + deleted;
  }
}
