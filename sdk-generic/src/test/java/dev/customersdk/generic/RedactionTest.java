package dev.customersdk.generic;

import static dev.customersdk.fixtures.models.FilledModels.TEXT;

import dev.customersdk.fixtures.models.Exchange;
import dev.customersdk.fixtures.models.RedactionContract;
import dev.customersdk.testkit.GenericEmulator;
import java.time.Instant;
import java.util.List;
import java.util.Set;

class RedactionTest extends RedactionContract<GenericClient> {

  private static final ListCustomersQuery QUERY =
      ListCustomersQuery.builder()
          .createdTime(TimeRange.gt(Instant.EPOCH))
          .updatedTime(TimeRange.gt(Instant.EPOCH))
          .email(TEXT)
          .addId("customer-1")
          .requestToBeForgotten(true)
          .limit(3)
          .build();

  RedactionTest() {
    super(GenericClient::builder, GenericEmulator.builder(), "{\"email\": [\"" + TEXT + "\"]}");
  }

  @Override
  protected Set<String> printed() {
    return Set.of(
        "Customer.id",
        "Customer.defaultSourceId",
        "Customer.locale",
        "CreateCustomerRequest.id",
        "CreateCustomerRequest.defaultSourceId",
        "CreateCustomerRequest.locale",
        "UpdateCustomerRequest.defaultSourceId",
        "UpdateCustomerRequest.locale",
        "Source.id",
        "Source.currency",
        "Source.amount",
        "Source.customerId",
        "Source.paymentSessionId",
        "SourceOwner.upstreamId",
        "CreditCard.brand",
        "TaxCertificate.taxAuthority",
        "TaxCertificate.fileId",
        "TaxIdentifier.id",
        "TaxIdentifier.customerId",
        "TaxIdentifier.type",
        "TaxIdentifierApplicability.country",
        "TaxIdentifierApplicability.entity");
  }

  @Override
  protected List<Object> envelopes() {
    return List.of(new CustomerListEnvelope(true, List.of(filled(Customer.class))));
  }

  @Override
  protected List<Object> queries() {
    return List.of(
        QUERY,
        ListCustomersQuery.builder().startingAfter("customer-2").build(),
        ListCustomersQuery.builder().endingBefore("customer-3").build());
  }

  @Override
  protected List<Exchange<GenericClient>> exchanges(String id) {
    String customer = filled(Customer.class).toJson();
    String source = filled(Source.class).toJson();
    String tax = filled(TaxIdentifier.class).toJson();
    CreateCustomerRequest create = filled(CreateCustomerRequest.class);
    UpdateCustomerRequest update = filled(UpdateCustomerRequest.class);
    return List.of(
        new Exchange<>(
            c -> c.customers().prepare().list(QUERY),
            "{\"hasMore\":false,\"data\":[" + customer + "]}",
            false),
        new Exchange<>(c -> c.customers().prepare().create(create), customer),
        new Exchange<>(c -> c.customers().prepare().get(id), customer),
        new Exchange<>(c -> c.customers().prepare().update(id, update), customer),
        new Exchange<>(c -> c.customers().prepare().delete(id), ""),
        new Exchange<>(c -> c.customers().prepare().attachSource(id, id), source),
        new Exchange<>(c -> c.customers().prepare().detachSource(id, id), ""),
        new Exchange<>(c -> c.customers().prepare().attachTaxIdentifier(id, id), tax));
  }

  @Override
  protected List<Runnable> rejectedArguments() {
    return List.of(
        () -> GenericClient.builder().apiVersion(TEXT + "\r\n"),
        () -> ListCustomersQuery.builder().addId(TEXT + ",").build(),
        () -> CreateCustomerRequest.builder().id(TEXT.repeat(10)).build());
  }
}
