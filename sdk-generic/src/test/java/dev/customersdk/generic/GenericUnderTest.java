package dev.customersdk.generic;

import static dev.customersdk.fixtures.faults.Operation.Kind.KEYED;
import static dev.customersdk.fixtures.faults.Operation.Kind.READ;
import static dev.customersdk.fixtures.faults.Operation.Kind.UPDATE;
import static dev.customersdk.fixtures.faults.Operation.Kind.VOID;
import static dev.customersdk.fixtures.faults.Operation.Kind.WRITE;
import static dev.customersdk.fixtures.models.FilledModels.TEXT;

import dev.customersdk.core.RequestOptions;
import dev.customersdk.fixtures.VendorError;
import dev.customersdk.fixtures.faults.Operation;
import dev.customersdk.fixtures.models.VendorUnderTest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The vendor of the generic customers API. */
interface GenericUnderTest extends VendorUnderTest<GenericClient> {

  ListCustomersQuery QUERY =
      ListCustomersQuery.builder()
          .createdTime(TimeRange.gt(Instant.EPOCH))
          .updatedTime(TimeRange.gt(Instant.EPOCH))
          .email(TEXT)
          .addId("customer-1")
          .requestToBeForgotten(true)
          .limit(3)
          .build();

  @Override
  default String vendor() {
    return "generic";
  }

  @Override
  default GenericClient.Builder builder() {
    return GenericClient.builder();
  }

  @Override
  default GenericClient derived(GenericClient client, RequestOptions options) {
    return client.with(options);
  }

  @Override
  default String readPath() {
    return "/customers/{id}";
  }

  @Override
  default List<Operation<GenericClient>> operations(String id, Function<Class<?>, String> json) {
    return Stream.of(
            ofCustomers(id, json), RelatedOperations.of(id, json), FileOperations.of(id, json))
        .flatMap(List::stream)
        .toList();
  }

  @Override
  default Set<String> withoutId() {
    return Set.of(
        "list",
        "create",
        "list tax identifiers",
        "create tax identifier",
        "list files",
        "upload file");
  }

  private List<Operation<GenericClient>> ofCustomers(String id, Function<Class<?>, String> json) {
    CreateCustomerRequest keyed = filled(CreateCustomerRequest.class).toBuilder().id(id).build();
    CreateCustomerRequest create = keyed.toBuilder().id(Optional.empty()).build();
    UpdateCustomerRequest adding = filled(UpdateCustomerRequest.class);
    UpdateCustomerRequest update = adding.toBuilder().taxCertificate(Optional.empty()).build();
    String customer = json.apply(Customer.class);
    String list = "{\"hasMore\":false,\"data\":[" + customer + "]}";
    String source = json.apply(Source.class);
    String tax = json.apply(TaxIdentifier.class);
    return List.of(
        new Operation<>("list", READ, c -> c.customers().prepare().list(QUERY), list),
        new Operation<>("create", WRITE, c -> c.customers().prepare().create(create), customer),
        new Operation<>(
            "create with an id", KEYED, c -> c.customers().prepare().create(keyed), customer),
        new Operation<>("get", READ, c -> c.customers().prepare().get(id), customer),
        new Operation<>(
            "update", UPDATE, c -> c.customers().prepare().update(id, update), customer),
        new Operation<>(
            "update that adds a certificate",
            WRITE,
            c -> c.customers().prepare().update(id, adding),
            customer),
        new Operation<>("delete", VOID, c -> c.customers().prepare().delete(id), "{}"),
        new Operation<>(
            "attach source", WRITE, c -> c.customers().prepare().attachSource(id, id), source),
        new Operation<>(
            "detach source", VOID, c -> c.customers().prepare().detachSource(id, id), "{}"),
        new Operation<>(
            "attach tax identifier",
            WRITE,
            c -> c.customers().prepare().attachTaxIdentifier(id, id),
            tax));
  }

  @Override
  default VendorError vendorError() {
    return new VendorError(
        404,
        """
        {
          "type": "not_found",
          "errors": [
            {
              "code": "not_found",
              "parameter": "id",
              "message": "no tax identifier 88b8fd94-14bd-4711-b381-9f73abef1546"
            }
          ]
        }
        """,
        Optional.of("not_found"),
        Optional.of("not_found"),
        Optional.of("no tax identifier 88b8fd94-14bd-4711-b381-9f73abef1546"));
  }

  @Override
  default Set<String> printed() {
    return Set.of("File.size", "Source.amount");
  }
}
