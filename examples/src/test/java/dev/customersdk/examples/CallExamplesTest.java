package dev.customersdk.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.checkoutpage.CheckoutPageClient;
import dev.customersdk.core.ApiException;
import dev.customersdk.core.Attempt;
import dev.customersdk.core.TransportException;
import dev.customersdk.flex.FlexClient;
import dev.customersdk.generic.CreateTaxIdentifierRequest;
import dev.customersdk.generic.Customer;
import dev.customersdk.generic.GenericClient;
import dev.customersdk.kohort.CreateCustomerRequest;
import dev.customersdk.kohort.KohortClient;
import dev.customersdk.testkit.CheckoutPageEmulator;
import dev.customersdk.testkit.Fault;
import dev.customersdk.testkit.FlexEmulator;
import dev.customersdk.testkit.GenericEmulator;
import dev.customersdk.testkit.KohortEmulator;
import dev.customersdk.testkit.VirtualTime;
import dev.customersdk.testkit.junit.EmulatorExtension;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the pages about calls, retries, errors and updates show. */
@ExtendWith(EmulatorExtension.class)
class CallExamplesTest {

  static final KohortEmulator kohort = KohortEmulator.start();

  @Test
  void givesACallUp() throws Exception {
    String id = kohort.customer().add();
    BlockingQueue<Attempt> attempts = new LinkedBlockingQueue<>();
    try (KohortClient client = client().onAttempt(attempts::add).build()) {
      assertThat(CancelACall.ifSoon(client, id, Duration.ofMinutes(1)))
          .map(found -> found.id())
          .hasValue(id);
      assertThat(attempts.poll(1, TimeUnit.MINUTES)).isNotNull();

      kohort.failNext(Fault.stall());
      assertThat(CancelACall.ifSoon(client, id, Duration.ofMillis(200))).isEmpty();
      Attempt ended = attempts.poll(1, TimeUnit.MINUTES);
      assertThat(ended == null ? Optional.empty() : ended.failure())
          .as("before the client is closed")
          .hasValue(TransportException.Reason.CANCELLED);
    }
  }

  @Test
  void waitsAsLongAsTheVendorAsks() {
    VirtualTime time = VirtualTime.start();
    try (KohortEmulator slow = KohortEmulator.builder().time(time).start();
        KohortClient client =
            NightlyJob.patient(time.on(KohortClient.builder()))
                .baseUrl(slow.baseUrl())
                .apiKey(slow.apiKey())
                .build()) {
      String id = slow.customer().add();
      slow.failNext(
          Fault.tooManyRequests(Duration.ofMinutes(4)),
          Fault.tooManyRequests(Duration.ofMinutes(3)));
      assertThat(client.customers().get(id).id()).isEqualTo(id);
      assertThat(time.waits()).containsExactly(Duration.ofMinutes(4), Duration.ofMinutes(3));

      slow.failNext(Fault.tooManyRequests(Duration.ofMinutes(6)));
      assertThatThrownBy(() -> client.customers().get(id))
          .isInstanceOfSatisfying(
              ApiException.RateLimited.class,
              e -> assertThat(e.retryAfter()).hasValue(Duration.ofMinutes(6)));
    }
  }

  @Test
  void looksBeforeRepeating() {
    CreateCustomerRequest ada =
        CreateCustomerRequest.builder().emailAddress("ada@example.com").build();
    try (KohortClient client = client().build()) {
      kohort.failNext(Fault.dropAfterProcessing());
      assertThat(LookBeforeRepeating.create(client, ada).emailAddress())
          .hasValue("ada@example.com");
      assertThat(kohort.customerCount()).isEqualTo(1);

      kohort.reset();
      kohort.failNext(Fault.dropAfterReading());
      assertThatThrownBy(() -> LookBeforeRepeating.create(client, ada))
          .isInstanceOf(TransportException.class);
      kohort.verify().received("POST", "/customers").once();
    }
  }

  @Test
  void explainsARefusal(GenericEmulator generic, FlexEmulator flex) {
    try (GenericClient client =
        GenericClient.builder().baseUrl(generic.baseUrl()).apiKey(generic.apiKey()).build()) {
      CreateTaxIdentifierRequest odd =
          CreateTaxIdentifierRequest.builder().type("de").value("1").build();
      assertThatThrownBy(() -> client.taxIdentifiers().create(odd))
          .isInstanceOfSatisfying(
              ApiException.InvalidRequest.class,
              e ->
                  assertThat(ExplainARefusal.byParameter(e))
                      .isEqualTo(Map.of("value", "invalid_parameter")));
    }
    try (FlexClient client =
        FlexClient.builder().baseUrl(flex.baseUrl()).apiKey(flex.apiKey()).build()) {
      flex.failNext(Fault.status(400));
      assertThatThrownBy(() -> client.customers().get("fcus_1"))
          .isInstanceOfSatisfying(
              ApiException.InvalidRequest.class,
              e -> assertThat(ExplainARefusal.byParameter(e)).containsOnlyKeys("the request"));
    }
  }

  @Test
  void setsClearsAndKeeps(CheckoutPageEmulator checkoutPage) {
    String id =
        checkoutPage.addCustomer("{\"email\":\"ada@example.com\",\"phone\":\"+15555550100\"}");
    try (CheckoutPageClient client =
        CheckoutPageClient.builder()
            .baseUrl(checkoutPage.baseUrl())
            .apiKey(checkoutPage.apiKey())
            .build()) {
      var ada = client.customers().update(id, SetClearOrKeep.of(Map.of("phone", "")));

      assertThat(ada.phone()).isEmpty();
    }
    assertThat(checkoutPage.requests().get(0).body()).isEqualTo("{\"phone\":null}");
    assertThat(SetClearOrKeep.of(Map.of("name", "Ada")).toJson()).isEqualTo("{\"name\":\"Ada\"}");
  }

  @Test
  void hearsNewsFromTheVendor() {
    Customer ada = Customer.fromJson("{\"id\":\"1\",\"tier\":\"gold\",\"type\":\"charity\"}");
    assertThat(NewsFromTheVendor.tier(ada)).hasValue("gold");
    assertThat(NewsFromTheVendor.kind(ada)).isEqualTo("charity");
    assertThat(NewsFromTheVendor.kind(Customer.builder().id("1").build())).isEqualTo("of no kind");
    assertThat(ada.toBuilder().build().toJson())
        .isEqualTo("{\"id\":\"1\",\"type\":\"charity\",\"tier\":\"gold\"}");
  }

  private static KohortClient.Builder client() {
    return KohortClient.builder().baseUrl(kohort.baseUrl()).apiKey(kohort.apiKey());
  }
}
