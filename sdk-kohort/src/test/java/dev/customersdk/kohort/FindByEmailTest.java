package dev.customersdk.kohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.customersdk.fixtures.FakeVendor;
import dev.customersdk.fixtures.ReceivedRequest;
import dev.customersdk.testkit.KohortEmulator;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Finding customers by their address, with a search whose name Kohort documents for orders only.
 */
class FindByEmailTest {

  private static final String QUERY =
      "GET /customers?take=100&orderBy=createdAt%3Aasc&search=emailAddress%3A";

  @AutoClose
  private final FakeVendor<KohortClient> kohort =
      new FakeVendor<>(KohortClient.builder().apiKey("sk_test_12345"));

  @Test
  void asksForTheExactAddress() {
    kohort.responds("{\"data\": [], \"count\": 0}");

    assertThat(kohort.client().customers().findByEmail(" ada+1@example.com ")).isEmpty();

    ReceivedRequest request = kohort.received();
    assertThat(request).hasToString(QUERY + "ada%2B1%40example.com");
    assertThat(request.header("Authorization")).containsExactly("Bearer sk_test_12345");
    assertThat(request.header("Accept")).containsExactly("application/json");
    assertThat(request.header("Content-Type")).isEmpty();
    assertThat(request.body()).isEmpty();
  }

  @Test
  void aVendorThatReturnsAllCustomersIsReadToTheEndAndOnlyTheExactOnesAreKept() {
    kohort.responds(
        """
        {"count": 5, "data": [{"id": "1", "emailAddress": "ada@example.com"},
                              {"id": "2", "emailAddress": "ada@example.com.au"}]}
        """);
    kohort.responds(
        """
        {"count": 5, "data": [{"id": "3"}, {"id": "4", "email_address": "ADA@Example.com"},
                              {"id": "5", "emailAddress": "nada@example.com"}]}
        """);

    List<Customer> found = kohort.client().customers().findByEmail("Ada@example.com");

    assertThat(found).extracting(Customer::id).containsExactly("1", "4");
    String search = QUERY + "Ada%40example.com";
    assertThat(kohort.receivedLines()).containsExactly(search, search.replace("&o", "&skip=2&o"));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " "})
  @SuppressWarnings({"NullAway", "DataFlowIssue"}) // that is the point
  void anAddressIsNeeded(String email) {
    Customers customers = kohort.client().customers();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> customers.findByEmail(email))
        .withMessage("email: must not be " + (email == null ? "null" : "empty"));
    assertThat(kohort.receivedCount()).isZero();
  }

  /** With the newest first, the row that ends one page would begin the next one too. */
  @Test
  void aCustomerThatIsCreatedDuringTheWalkLetsNoneComeTwice() {
    String ada = "{\"emailAddress\": \"ada@example.com\"}";
    try (KohortEmulator emulator = KohortEmulator.builder().strict().start();
        KohortClient client =
            KohortClient.builder()
                .baseUrl(emulator.baseUrl())
                .apiKey(emulator.apiKey())
                .onAttempt(attempt -> emulator.addCustomer(ada))
                .build()) {
      for (int i = 0; i < 120; i++) {
        emulator.addCustomer(ada);
      }

      List<Customer> found = client.customers().findByEmail("ada@example.com");

      assertThat(found).extracting(Customer::id).hasSize(121).doesNotHaveDuplicates();
      assertThat(emulator.requestCount()).isEqualTo(2);
    }
  }

  /** As Kohort's own clients search: {@code property:value} is exact. */
  @Test
  void theEmulatorFindsAllOfThem() {
    try (KohortEmulator emulator = KohortEmulator.builder().strict().start();
        KohortClient client =
            KohortClient.builder().baseUrl(emulator.baseUrl()).apiKey(emulator.apiKey()).build()) {
      for (int i = 0; i < 120; i++) {
        emulator.addCustomer("{\"emailAddress\": \"ada@example.com\"}");
        emulator.addCustomer("{\"emailAddress\": \"grace" + i + ".ada@example.com\"}");
      }

      assertThat(client.customers().findByEmail("ADA@example.com"))
          .hasSize(120)
          .allMatch(customer -> customer.emailAddress().orElse("").equals("ada@example.com"));
      assertThat(emulator.requestCount()).isEqualTo(2);
    }
  }
}
