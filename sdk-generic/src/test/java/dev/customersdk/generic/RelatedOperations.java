package dev.customersdk.generic;

import static dev.customersdk.fixtures.faults.Operation.Kind.READ;
import static dev.customersdk.fixtures.faults.Operation.Kind.VOID;
import static dev.customersdk.fixtures.faults.Operation.Kind.WRITE;
import static dev.customersdk.fixtures.models.FilledModels.TEXT;

import dev.customersdk.fixtures.faults.Operation;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** The operations on what is attached to customers. */
final class RelatedOperations {

  static final ListTaxIdentifiersQuery TAX_QUERY =
      ListTaxIdentifiersQuery.builder()
          .customerId("customer-1")
          .type("de")
          .value(TEXT)
          .state(TaxIdentifierState.VERIFIED)
          .addId("tax-1")
          .createdTime(TimeRange.gt(Instant.EPOCH))
          .updatedTime(TimeRange.gt(Instant.EPOCH))
          .pending(TimeRange.gt(Instant.EPOCH))
          .verified(TimeRange.gt(Instant.EPOCH))
          .notValid(TimeRange.gt(Instant.EPOCH))
          .limit(3)
          .build();

  /** Of a format that the vendor rejects. */
  private static final CreateTaxIdentifierRequest CREATE =
      CreateTaxIdentifierRequest.builder().type("de").value(TEXT).build();

  private RelatedOperations() {}

  static List<Operation<GenericClient>> of(String id, Function<Class<?>, String> json) {
    String tax = json.apply(TaxIdentifier.class);
    String source = json.apply(Source.class);
    return List.of(
        new Operation<>(
            "list tax identifiers",
            READ,
            c -> c.taxIdentifiers().prepare().list(TAX_QUERY),
            "{\"hasMore\":false,\"data\":[" + tax + "]}"),
        new Operation<>(
            "create tax identifier", WRITE, c -> c.taxIdentifiers().prepare().create(CREATE), tax),
        new Operation<>("get tax identifier", READ, c -> c.taxIdentifiers().prepare().get(id), tax),
        new Operation<>(
            "delete tax identifier", VOID, c -> c.taxIdentifiers().prepare().delete(id), "{}"),
        new Operation<>("get source", READ, c -> c.sources().prepare().get(id), source));
  }
}
