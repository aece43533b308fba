package dev.customersdk.kohort;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.core.ApiCall;
import dev.customersdk.fixtures.FakeVendor;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.ReceivedRequest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Method, path, query, headers and body of every operation, byte for byte, in both views. */
class WireTest {

  private static final Set<String> OF_THE_CONNECTION =
      Set.of("host", "connection", "accept-encoding", "user-agent", "content-length");
  private static final String CUSTOMER = "{\"id\": \"cus_1\"}";

  @AutoClose
  private final FakeVendor<KohortClient> kohort =
      new FakeVendor<>(KohortClient.builder().apiKey("sk_test_12345"));

  @Test
  void list() {
    ListCustomersQuery query =
        ListCustomersQuery.builder()
            .addExpand("organization", "address")
            .take(10)
            .skip(20L)
            .orderBy(OrderBy.desc("createdAt"))
            .search("~ada & co")
            .build();

    assertSent(
        "GET /customers?expand=organization&expand=address&take=10&skip=20"
            + "&orderBy=createdAt%3Adesc&search=%7Eada%20%26%20co",
        "",
        "{\"data\": [" + CUSTOMER + "]}",
        customers -> customers.list(query).pages().iterator().next(),
        prepared -> prepared.list(query));
  }

  @Test
  void create() {
    CreateCustomerRequest request =
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

    assertSent(
        "POST /customers",
        "{\"address\":{\"addressLine1\":\"1 Main St\",\"city\":\"Paris\",\"street\":null},"
            + "\"clientReferenceId\":\"ref-1\",\"emailAddress\":\"ada@example.com\","
            + "\"firstName\":\"Ada\",\"lastName\":null,\"locale\":\"fr_FR\","
            + "\"metadata\":{\"b_B\":1,\"a\":[true,null,1.50]},"
            + "\"shippingAddress\":{\"country\":\"\u00cele\"},\"extraField\":{\"z\":null}}",
        CUSTOMER,
        customers -> customers.create(request),
        prepared -> prepared.create(request));
  }

  @Test
  void get() {
    assertSent(
        "GET /customers/cus%2F1",
        "",
        "{\"id\": \"cus/1\"}",
        customers -> customers.get("cus/1"),
        prepared -> prepared.get("cus/1"));
  }

  @Test
  void getExpanded() {
    GetCustomerQuery expanded = GetCustomerQuery.builder().addExpand("organization").build();

    assertSent(
        "GET /customers/cus_1?expand=organization",
        c -> c.get("cus_1", expanded),
        c -> c.get("cus_1", expanded));
  }

  @Test
  void update() {
    UpdateCustomerRequest request =
        UpdateCustomerRequest.builder()
            .deletedAt(Instant.parse("2021-07-22T00:00:00Z"))
            .putExtra("firstName", null)
            .build();

    assertSent(
        "PATCH /customers/cus_1",
        "{\"deletedAt\":\"2021-07-22T00:00:00Z\",\"firstName\":null}",
        CUSTOMER,
        customers -> customers.update("cus_1", request),
        prepared -> prepared.update("cus_1", request));
  }

  @Test
  void delete() {
    assertSent("DELETE /customers/cus_1", c -> c.delete("cus_1"), c -> c.delete("cus_1"));
  }

  @Test
  void block() {
    assertSent("PATCH /customers/cus_1/block", c -> c.block("cus_1"), c -> c.block("cus_1"));
  }

  @Test
  void unblock() {
    assertSent("PATCH /customers/cus_1/unblock", c -> c.unblock("cus_1"), c -> c.unblock("cus_1"));
  }

  /** Of an operation on one customer that has no body. */
  private void assertSent(
      String line,
      Function<Customers, Object> everyday,
      Function<PreparedCustomers, ApiCall<?>> prepared) {
    assertSent(line, "", CUSTOMER, everyday, prepared);
  }

  private void assertSent(
      String line,
      String body,
      String response,
      Function<Customers, Object> everyday,
      Function<PreparedCustomers, ApiCall<?>> prepared) {
    kohort.responds(201, response).responds(201, response).responds(201, response);
    Customers customers = kohort.client().customers();

    assertThat(everyday.apply(customers)).isNotNull();
    for (Mode mode : Mode.values()) {
      assertThat((Object) mode.run(prepared.apply(customers.prepare()))).isNotNull();
    }

    assertThat(kohort.receivedCount()).isEqualTo(3);
    for (int i = 0; i < 3; i++) {
      assertIs(line, body, kohort.received());
    }
  }

  private static void assertIs(String line, String body, ReceivedRequest request) {
    assertThat(request).hasToString(line);
    assertThat(request.body()).isEqualTo(body);
    assertThat(request.header("Accept")).containsExactly("application/json");
    assertThat(request.header("Authorization")).containsExactly("Bearer sk_test_12345");
    assertThat(request.header("Content-Type"))
        .isEqualTo(body.isEmpty() ? List.of() : List.of("application/json"));
    assertThat(request.header("User-Agent"))
        .singleElement()
        .asString()
        .matches("customer-sdk-java/\\S+ \\(kohort\\)");
    assertThat(request.header("Accept-Encoding")).containsExactly("gzip");
    boolean hasLength = line.startsWith("POST") || line.startsWith("PATCH");
    assertThat(request.header("Content-Length"))
        .isEqualTo(hasLength ? List.of(Integer.toString(body.getBytes(UTF_8).length)) : List.of());
    Set<String> names = new TreeSet<>();
    request.headers().names().forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
    names.removeAll(OF_THE_CONNECTION);
    assertThat(names)
        .containsExactlyElementsOf(
            body.isEmpty()
                ? List.of("accept", "authorization")
                : List.of("accept", "authorization", "content-type"));
  }
}
