package consumer;

import dev.customersdk.core.Patch;
import dev.customersdk.kohort.CreateCustomerRequest;
import dev.customersdk.kohort.Customer;
import dev.customersdk.kohort.KohortClient;
import dev.customersdk.testkit.KohortEmulator;

/** An application as users write one; ConsumerIT compiles and runs it outside the build. */
public final class SignUp {

  private SignUp() {}

  public static void main(String[] args) {
    try (KohortEmulator kohort = KohortEmulator.start();
        KohortClient client =
            KohortClient.builder().baseUrl(kohort.baseUrl()).apiKey(kohort.apiKey()).build()) {
      CreateCustomerRequest request =
          CreateCustomerRequest.builder()
              .emailAddress("ada@example.com")
              .firstName(Patch.set("Ada"))
              .putMetadata("plan", "pro")
              .build();
      Customer created = client.customers().create(request);
      Customer read = client.customers().get(created.id());
      System.out.println("signed up " + read.emailAddress().orElseThrow());
    }
  }
}
