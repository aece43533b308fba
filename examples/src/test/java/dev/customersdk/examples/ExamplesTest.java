package dev.customersdk.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.checkoutpage.CheckoutPageClient;
import dev.customersdk.core.ApiException;
import dev.customersdk.core.Page;
import dev.customersdk.flex.FlexClient;
import dev.customersdk.generic.GenericClient;
import dev.customersdk.kohort.CreateCustomerRequest;
import dev.customersdk.kohort.Customer;
import dev.customersdk.kohort.KohortClient;
import dev.customersdk.testkit.CheckoutPageEmulator;
import dev.customersdk.testkit.Fault;
import dev.customersdk.testkit.FlexEmulator;
import dev.customersdk.testkit.GenericEmulator;
import dev.customersdk.testkit.KohortEmulator;
import dev.customersdk.testkit.RecordedRequest;
import dev.customersdk.testkit.junit.EmulatorExtension;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Every example does what it says, and sends what is documented. */
class ExamplesTest {

  @RegisterExtension
  static final EmulatorExtension emulators = new EmulatorExtension().failOnUndocumented();

  static final KohortEmulator emulator = KohortEmulator.start();
  static final CheckoutPageEmulator checkoutPage = CheckoutPageEmulator.start();
  static final FlexEmulator flex = FlexEmulator.start();
  static final GenericEmulator generic = GenericEmulator.start();

  @AutoClose
  private final KohortClient kohort =
      KohortClient.builder().baseUrl(emulator.baseUrl()).apiKey(emulator.apiKey()).build();

  @AutoClose
  private final CheckoutPageClient checkoutPageClient =
      CheckoutPageClient.builder()
          .baseUrl(checkoutPage.baseUrl())
          .apiKey(checkoutPage.apiKey())
          .build();

  @Test
  void walksAllPages() {
    List<String> ids = customers(120);

    assertThat(WalkAllPages.rowByRow(kohort)).isEqualTo(ids);
    assertThat(WalkAllPages.pageByPage(kohort)).containsExactly(50, 50, 20);
    int before = emulator.requestCount();
    assertThat(WalkAllPages.firstRows(kohort, 70)).isEqualTo(ids.subList(0, 70));
    assertThat(emulator.requestCount() - before).isEqualTo(2);
    Page<Customer> second = WalkAllPages.stopAndResume(kohort).orElseThrow().execute();
    assertThat(second.items()).extracting(Customer::id).isEqualTo(ids.subList(50, 100));
  }

  @Test
  void testsAgainstAnEmulator() {
    TestAgainstAnEmulator.run(emulator);

    assertThat(emulator.customerCount()).isEqualTo(22);
  }

  @Test
  void runsInBackground() {
    List<String> ids = customers(20);

    assertThat(RunInBackground.run(kohort, ids)).extracting(Customer::id).isEqualTo(ids);
    assertThat(emulator.requestCount()).isEqualTo(20);
  }

  @Test
  void hasOptionsForOneCall() {
    String id = customers(1).get(0);
    assertThat(OneOffOptions.oneCall(kohort, id).id()).isEqualTo(id);
    assertThat(last().header("X-Correlation-Id")).hasValue("order-42");

    emulator.failNext(Fault.serviceUnavailable());
    assertThatThrownBy(() -> OneOffOptions.oneCall(kohort, id))
        .isInstanceOf(ApiException.ServerError.class);
    assertThat(emulator.requestCount()).isEqualTo(2);
  }

  @Test
  void hasOptionsForADerivedClient() {
    String id = customers(1).get(0);

    emulator.failNext(Fault.dropAfterReading());
    Customer deleted = OneOffOptions.derivedClient(kohort).customers().delete(id);
    assertThat(deleted.deletedAt()).isPresent();
    assertThat(emulator.requestCount()).isEqualTo(2);
  }

  @Test
  void looksAtTheRawResponse() {
    String id = customers(1).get(0);

    emulator.failNext(Fault.tooManyRequests());
    assertThat(LookAtTheRawResponse.run(kohort, id))
        .matches("200 application/json.*, \\d{3} characters about " + id + ", attempt 2");
  }

  @Test
  void previewsARequest() {
    CreateCustomerRequest ada =
        CreateCustomerRequest.builder().emailAddress("ada@example.com").build();

    assertThat(PreviewARequest.run(kohort, ada))
        .isEqualTo(
            "POST %s/customers\n{\"emailAddress\":\"ada@example.com\"}"
                .formatted(emulator.baseUrl()));
    assertThat(emulator.requestCount()).isZero();
  }

  @Test
  void updatesOneField() {
    String id =
        checkoutPage.addCustomer(
            "{\"email\":\"ada@example.com\",\"name\":\"Ada\",\"companyName\":\"Engines\"}");

    var ada = UpdateOneField.run(checkoutPageClient, id);

    assertThat(ada.phone()).hasValue("+15555550100");
    assertThat(ada.companyName()).isEmpty();
    assertThat(ada.name()).hasValue("Ada");
    assertThat(checkoutPage.requests().get(0).body())
        .isEqualTo("{\"companyName\":null,\"phone\":\"+15555550100\"}");
  }

  @Test
  void uploadsAFile(@TempDir Path directory) throws Exception {
    String customer = generic.addCustomer("{}");
    Path scan = Files.writeString(directory.resolve("scan.pdf"), "certificate");
    List<Long> heard = new ArrayList<>();
    try (GenericClient client =
        GenericClient.builder().baseUrl(generic.baseUrl()).apiKey(generic.apiKey()).build()) {
      Path copy = UploadAFile.run(client, customer, scan, (sent, total) -> heard.add(sent));

      assertThat(copy).hasSameBinaryContentAs(scan);
      assertThat(heard).containsExactly(0L, 11L);
      assertThat(generic.customerJson(customer).orElseThrow()).contains("\"fileId\":");
    }
  }

  @Test
  void asksFourVendors() {
    customers(1);
    flex.addCustomer("{}");
    flex.addCustomer("{}");
    generic.addCustomer("{}");
    try (FlexClient flexClient =
            FlexClient.builder().baseUrl(flex.baseUrl()).apiKey(flex.apiKey()).build();
        GenericClient genericClient =
            GenericClient.builder().baseUrl(generic.baseUrl()).apiKey(generic.apiKey()).build()) {
      assertThat(
              FourVendors.customersPerVendor(kohort, checkoutPageClient, flexClient, genericClient))
          .isEqualTo(Map.of("KohortPay", 1L, "Checkout Page", 0L, "Flex", 2L, "generic", 1L));
    }
  }

  @Test
  void staysWithinTheLimit() {
    AtomicInteger heldBack = new AtomicInteger();
    try (GenericClient client =
        StayWithinTheLimit.client(generic.baseUrl(), generic.apiKey(), heldBack)) {
      IntStream.range(0, 20)
          .mapToObj(i -> client.customers().prepare().get("1").executeRawAsync())
          .toList()
          .forEach(call -> call.exceptionally(notFound -> null).join());
    }
    assertThat(heldBack).as("five may go at once").hasPositiveValue();
  }

  private static List<String> customers(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> emulator.addCustomer("{\"emailAddress\":\"c" + i + "@example.com\"}"))
        .toList();
  }

  private static RecordedRequest last() {
    List<RecordedRequest> requests = emulator.requests();
    return requests.get(requests.size() - 1);
  }
}
