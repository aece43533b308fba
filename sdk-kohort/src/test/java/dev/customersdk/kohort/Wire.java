package dev.customersdk.kohort;

import dev.customersdk.core.ApiCall;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * One of the seven operations: how it is called, and the bytes that must arrive.
 *
 * @param name for the report
 * @param method the HTTP method
 * @param target path and query
 * @param body the body; empty when there must be none
 * @param everyday calls it at once
 * @param prepared describes the call
 */
record Wire(
    String name,
    String method,
    String target,
    String body,
    Function<KohortClient, Object> everyday,
    Function<PreparedCustomers, ApiCall<?>> prepared) {

  /** All of them; the get stands twice. */
  static List<Wire> operations() {
    return List.of(
        new Wire(
            "list",
            "GET",
            "/customers?expand=organization&expand=address&take=10&skip=20"
                + "&orderBy=createdAt%3Adesc&search=%7Eada%20%26%20co",
            "",
            client -> client.customers().list(Sent.QUERY).pages().iterator().next(),
            prepared -> prepared.list(Sent.QUERY)),
        new Wire(
            "create",
            "POST",
            "/customers",
            "{\"address\":{\"addressLine1\":\"1 Main St\",\"city\":\"Paris\",\"street\":null},"
                + "\"clientReferenceId\":\"ref-1\",\"emailAddress\":\"ada@example.com\","
                + "\"firstName\":\"Ada\",\"lastName\":null,\"locale\":\"fr_FR\","
                + "\"metadata\":{\"b_B\":1,\"a\":[true,null,1.50]},"
                + "\"shippingAddress\":{\"country\":\"\u00cele\"},\"extraField\":{\"z\":null}}",
            client -> client.customers().create(Sent.CREATE_REQUEST),
            prepared -> prepared.create(Sent.CREATE_REQUEST)),
        new Wire(
            "get",
            "GET",
            "/customers/cus%2F1",
            "",
            client -> client.customers().get("cus/1"),
            prepared -> prepared.get("cus/1")),
        new Wire(
            "get expanded",
            "GET",
            "/customers/cus_1?expand=organization",
            "",
            client -> client.customers().get("cus_1", Sent.EXPANDED),
            prepared -> prepared.get("cus_1", Sent.EXPANDED)),
        new Wire(
            "update",
            "PATCH",
            "/customers/cus_1",
            "{\"deletedAt\":\"2021-07-22T00:00:00Z\",\"firstName\":null}",
            client -> client.customers().update("cus_1", Sent.UPDATE_REQUEST),
            prepared -> prepared.update("cus_1", Sent.UPDATE_REQUEST)),
        new Wire(
            "delete",
            "DELETE",
            "/customers/cus_1",
            "",
            client -> client.customers().delete("cus_1"),
            prepared -> prepared.delete("cus_1")),
        new Wire(
            "block",
            "PATCH",
            "/customers/cus_1/block",
            "",
            client -> client.customers().block("cus_1"),
            prepared -> prepared.block("cus_1")),
        new Wire(
            "unblock",
            "PATCH",
            "/customers/cus_1/unblock",
            "",
            client -> client.customers().unblock("cus_1"),
            prepared -> prepared.unblock("cus_1")));
  }

  @Override
  public String toString() {
    return name;
  }

  /** The headers that must arrive, in lower case, except those of the connection. */
  Map<String, String> headers() {
    return body.isEmpty()
        ? Map.of("accept", "application/json", "authorization", "Bearer sk_test_12345")
        : Map.of(
            "accept", "application/json",
            "authorization", "Bearer sk_test_12345",
            "content-type", "application/json");
  }

  String answer() {
    return name.equals("list") ? "{\"data\": [{\"id\": \"cus_1\"}]}" : "{\"id\": \"cus_1\"}";
  }

  /** What the operations are called with. */
  private static final class Sent {

    static final ListCustomersQuery QUERY =
        ListCustomersQuery.builder()
            .addExpand("organization", "address")
            .take(10)
            .skip(20L)
            .orderBy(OrderBy.desc("createdAt"))
            .search("~ada & co")
            .build();

    static final GetCustomerQuery EXPANDED =
        GetCustomerQuery.builder().addExpand("organization").build();

    static final CreateCustomerRequest CREATE_REQUEST =
        CreateCustomerRequest.builder()
            .emailAddress("ada@example.com")
            .firstName("Ada")
            .clearLastName()
            .address(
                Address.builder()
                    .addressLine1("1 Main St")
                    .city("Paris")
                    .putExtra("street", null)
                    .build())
            .shippingAddress(Address.builder().country("\u00cele").build())
            .putMetadata("b_B", 1)
            .putMetadata("a", Arrays.asList(true, null, new BigDecimal("1.50")))
            .locale(CustomerLocale.FR_FR)
            .clientReferenceId("ref-1")
            .putExtra("extraField", Collections.singletonMap("z", null))
            .build();

    static final UpdateCustomerRequest UPDATE_REQUEST =
        UpdateCustomerRequest.builder()
            .deletedAt(Instant.parse("2021-07-22T00:00:00Z"))
            .putExtra("firstName", null)
            .build();
  }
}
