package dev.customersdk.examples;

import dev.customersdk.core.ApiException;
import dev.customersdk.core.OpenEnum;
import dev.customersdk.core.Page;
import dev.customersdk.generic.CreateCustomerRequest;
import dev.customersdk.generic.CreateTaxIdentifierRequest;
import dev.customersdk.generic.Customer;
import dev.customersdk.generic.CustomerType;
import dev.customersdk.generic.GenericClient;
import dev.customersdk.generic.ListCustomersQuery;
import dev.customersdk.generic.PreparedCustomers;
import dev.customersdk.generic.Source;
import dev.customersdk.generic.TaxIdentifier;
import dev.customersdk.generic.TimeRange;
import dev.customersdk.generic.UpdateCustomerRequest;
import dev.customersdk.testkit.Fault;
import dev.customersdk.testkit.GenericEmulator;
import java.time.Instant;
import java.util.stream.Collectors;

/** A customer of the generic API, under an id of our own. */
final class GenericTour {

  private static final String ID = "shop-4711";

  private static final CreateTaxIdentifierRequest GERMAN =
      CreateTaxIdentifierRequest.builder().type("de").value("DE123456789").build();

  private GenericTour() {}

  static void embedded(Narrator narrator) {
    try (GenericEmulator emulator = GenericEmulator.start();
        GenericClient generic =
            GenericClient.builder()
                .baseUrl(emulator.baseUrl())
                .apiKey(emulator.apiKey())
                .onAttempt(narrator::heard)
                .build()) {
      narrator.chapter("The generic customers API, at an emulator on this machine");
      PreparedCustomers customers = generic.customers().prepare();
      Instant created = create(narrator, customers, emulator).createdTime().orElseThrow();
      change(narrator, customers);
      attach(narrator, generic, emulator);
      GenericFilesTour.show(narrator, generic);
      list(narrator, customers, created);
      delete(narrator, customers);
    }
  }

  private static Customer create(
      Narrator narrator, PreparedCustomers customers, GenericEmulator emulator) {
    CreateCustomerRequest ada =
        CreateCustomerRequest.builder()
            .id(ID)
            .email("ada@example.com")
            .type(CustomerType.INDIVIDUAL)
            .putMetadata("plan", "gold")
            .build();
    emulator.failNext(Fault.dropAfterProcessing());
    Customer created =
        narrator.step(
            "Create a customer under our own id; the connection breaks when she is stored",
            customers.create(ada),
            GenericTour::inWords);
    narrator.remark(
        "retried, as the id makes that safe; told of a conflict; read back: made just now, so ours");
    narrator.remark("stored at the vendor: " + emulator.customerCount() + " customer");
    return created;
  }

  private static void change(Narrator narrator, PreparedCustomers customers) {
    narrator.step("Read her", customers.get(ID), GenericTour::inWords);
    narrator.step(
        "Add to her metadata, which is merged",
        customers.update(ID, UpdateCustomerRequest.builder().putMetadata("seats", 3).build()),
        GenericTour::inWords);
  }

  private static void attach(Narrator narrator, GenericClient generic, GenericEmulator emulator) {
    PreparedCustomers customers = generic.customers().prepare();
    String card = emulator.addSource("{\"type\": \"creditCard\"}");
    narrator.step(
        "Look at a card that a browser made",
        generic.sources().prepare().get(card),
        GenericTour::inWords);
    narrator.step(
        "Attach it, which makes it reusable",
        customers.attachSource(ID, card),
        GenericTour::inWords);
    TaxIdentifier made =
        narrator.step(
            "Create a tax identifier, here one of the vendor's test values",
            generic.taxIdentifiers().prepare().create(GERMAN),
            GenericTour::inWords);
    narrator.step(
        "Attach it; the agency has answered meanwhile",
        customers.attachTaxIdentifier(ID, made.id()),
        GenericTour::inWords);
    narrator.step("Read her with both", customers.get(ID), GenericTour::inWords);
    narrator.step(
        "Detach the source, for good", customers.detachSource(ID, card), nothing -> "done");
  }

  private static void list(Narrator narrator, PreparedCustomers customers, Instant created) {
    narrator.step(
        "List who came in the minute from then on",
        customers.list(created(TimeRange.gte(created).and(TimeRange.lt(created.plusSeconds(60))))),
        GenericTour::rows);
    narrator.step(
        "List who came before", customers.list(created(TimeRange.lt(created))), GenericTour::rows);
  }

  private static void delete(Narrator narrator, PreparedCustomers customers) {
    narrator.step("Delete her, for good", customers.delete(ID), nothing -> "done");
    narrator.failure("Ask for her", customers.get(ID), ApiException.NotFound.class);
  }

  private static ListCustomersQuery created(TimeRange range) {
    return ListCustomersQuery.builder().createdTime(range).build();
  }

  private static String rows(Page<Customer> page) {
    return page.items().isEmpty()
        ? "nobody"
        : page.items().stream().map(Customer::id).collect(Collectors.joining(", "));
  }

  private static String inWords(Customer customer) {
    return customer.id()
        + ": "
        + customer.email().orElse("no e-mail")
        + ", metadata "
        + customer.metadata()
        + ", sources "
        + customer.sources().size()
        + ", tax identifiers "
        + customer.taxIdentifiers().size();
  }

  private static String inWords(Source source) {
    return (source.reusable().orElse(false) ? "reusable" : "not yet reusable")
        + ", belongs to "
        + source.customerId().orElse("nobody");
  }

  private static String inWords(TaxIdentifier identifier) {
    return identifier.state().map(OpenEnum::wireValue).orElse("?")
        + ", belongs to "
        + identifier.customerId().orElse("nobody");
  }
}
