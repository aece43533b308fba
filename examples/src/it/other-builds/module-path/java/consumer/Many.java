package consumer;

import dev.customersdk.core.Bulk;
import dev.customersdk.core.BulkResult;
import dev.customersdk.core.BulkRun;
import dev.customersdk.kohort.CreateCustomerRequest;
import dev.customersdk.kohort.Customer;
import dev.customersdk.kohort.KohortClient;
import dev.customersdk.testkit.Fault;
import dev.customersdk.testkit.KohortEmulator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Creates many at once, one of them in vain, follows the calls, and lists some. */
public final class Many {

  private Many() {}

  public static void main(String[] args) {
    KohortEmulator kohort = KohortEmulator.start();
    AtomicInteger calls = new AtomicInteger();
    try (KohortClient client =
        KohortClient.builder()
            .baseUrl(kohort.baseUrl())
            .apiKey(kohort.apiKey())
            .onCall(call -> calls.incrementAndGet())
            .build()) {
      kohort.failNext(Fault.dropAfterProcessing());
      List<String> addresses =
          IntStream.range(0, 20).mapToObj(i -> "user" + i + "@example.com").toList();
      try (BulkRun<String, Customer> run =
          Bulk.atMost(4).run(addresses, each -> client.customers().prepare().create(of(each)))) {
        for (BulkResult<String, Customer> result : run) {
          if (result.failure().isPresent()) {
            System.out.println(result.outcome());
          }
        }
      }
      System.out.println(calls + " calls, " + kohort.customerCount() + " customers");
      List<String> some = client.customers().list().limit(3).stream().map(Customer::id).toList();
      System.out.println(some.size() + " rows");
    }
  }

  private static CreateCustomerRequest of(String address) {
    return CreateCustomerRequest.builder().emailAddress(address).build();
  }
}
