package dev.customersdk.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.core.ApiException;
import dev.customersdk.core.Page;
import dev.customersdk.kohort.CreateCustomerRequest;
import dev.customersdk.kohort.Customer;
import dev.customersdk.kohort.KohortClient;
import dev.customersdk.testkit.Fault;
import dev.customersdk.testkit.KohortEmulator;
import dev.customersdk.testkit.RecordedRequest;
import dev.customersdk.testkit.junit.EmulatorExtension;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The examples that talk to Kohort. */
@ExtendWith(EmulatorExtension.class)
class ExamplesTest {

  static final KohortEmulator emulator = KohortEmulator.start();

  private final KohortClient kohort =
      KohortClient.builder().baseUrl(emulator.baseUrl()).apiKey(emulator.apiKey()).build();

  @AfterEach
  void close() {
    kohort.close();
  }

  @Test
  void walksAllPages() {
    List<String> ids = customers(120);

    assertThat(WalkAllPages.rowByRow(kohort)).isEqualTo(ids);
    assertThat(WalkAllPages.pageByPage(kohort)).containsExactly(50, 50, 20);
    Page<Customer> second = WalkAllPages.stopAndResume(kohort).orElseThrow().execute();
    assertThat(second.items()).extracting(Customer::id).isEqualTo(ids.subList(50, 100));
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
