package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customersdk.fixtures.Hmac;
import dev.customersdk.fixtures.WebhookEndpoint;
import dev.customersdk.fixtures.WebhookEndpoint.Delivery;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is delivered, byte by byte as far as it can be. */
class WebhookFormatsTest {

  private static final String SECRET = "example-signing-secret";
  private static final String FLEX_KEY = "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
  private static final String TIME = "1626912000"; // 2021-07-22

  @AutoClose private final WebhookEndpoint endpoint = WebhookEndpoint.start(any -> 200);
  private final MovableClock clock = new MovableClock();

  @Test
  void checkoutPagesAreSignedWithoutTheTime() {
    try (CheckoutPageEmulator emulator = CheckoutPageEmulator.builder().clock(clock).start()) {
      emulator.webhooks().sendTo(endpoint.url(), SECRET);
      Caller caller = new Caller(emulator);
      String id = caller.add("{'email':'ada@example.com'}");
      caller.send("PATCH", "/v1/customers/" + id, "{'name':'Ada'}");
      emulator.webhooks().awaitDeliveries();

      Delivery updated = endpoint.received().get(1);
      assertThat(endpoint.received().get(0).body()).startsWith("{\"event\":\"customer.created\",");
      assertThat(Caller.json(updated.body()))
          .isEqualTo(
              Caller.json(
                  Caller.quoted(
                          """
                          {'event':'customer.updated','timestamp':'2021-07-22T00:00:00.000Z',
                           'sellerId':'SELLER','seller_id':'SELLER','eventId':'EVENT',
                           'event_id':'EVENT','data':{'customer':CUSTOMER}}
                          """)
                      .replace("CUSTOMER", emulator.customerJson(id).orElseThrow())
                      .replace("SELLER", caller.stored(id).path("sellerId").textValue())
                      .replace("EVENT", last(emulator.webhooks()).eventId())));
      assertThat(updated.headers().getFirst("x-webhook-signature"))
          .isEqualTo("sha256=" + Hmac.of(SECRET, "", updated.bytes()).hex());
      assertThat(updated.headers().getFirst("x-webhook-timestamp")).isEqualTo(TIME);
      assertThat(updated.headers().getFirst("x-webhook-delivery-attempt")).isEqualTo("1");
      assertThat(updated.headers().getFirst("Content-Type")).isEqualTo("application/json");
    }
  }

  @ParameterizedTest
  @EnumSource
  void flexesAreSignedInEachGenerationOfHeaders(FlexWebhookHeaders generation) {
    try (FlexEmulator emulator =
        FlexEmulator.builder().clock(clock).webhookHeaders(generation).start()) {
      emulator.webhooks().sendTo(endpoint.url(), "whsec_" + FLEX_KEY);
      String id = new Caller(emulator).add("{'email':'ada@example.com'}");
      String event = emulator.webhooks().awaitDeliveries().get(0).eventId();

      Delivery created = endpoint.received().get(0);
      assertThat(created.body())
          .isEqualTo(
              Caller.quoted(
                      "{'event_dt':1626912000,'event_id':'EVENT','event_type':'customer.created',"
                          + "'object':{'customer':CUSTOMER}}")
                  .replace("EVENT", event)
                  .replace("CUSTOMER", emulator.customerJson(id).orElseThrow()));
      String delivery = created.headers().getFirst(generation.id());
      assertThat(delivery.equals(event)).isEqualTo(generation == FlexWebhookHeaders.FLEX);
      assertThat(created.headers().getFirst(generation.prefix() + "timestamp")).isEqualTo(TIME);
      byte[] key = Base64.getDecoder().decode(FLEX_KEY);
      String signature = Hmac.of(key, delivery + "." + TIME + ".", created.bytes()).base64();
      assertThat(created.headers().getFirst(generation.prefix() + "signature"))
          .isEqualTo((generation == FlexWebhookHeaders.FLEX ? "" : "v1,") + signature);
    }
  }

  @Test
  void flexTellsOfChangesOnly() {
    try (FlexEmulator emulator = FlexEmulator.start()) {
      emulator.webhooks().sendTo(endpoint.url(), FLEX_KEY);
      Caller caller = new Caller(emulator);
      String path = "/v1/customers/" + caller.add("{'email':'ada@example.com'}");
      String ada = "{'customer':{'email':'ada@example.com','first_name':'Ada'}}";
      caller.post("/v1/customers", ada);
      caller.post("/v1/customers", ada);
      caller.send("PATCH", path, "{'customer':{'first_name':'Eve'}}");
      caller.send("DELETE", path);
      caller.send("DELETE", path);

      assertThat(events(emulator.webhooks()))
          .containsExactly(
              "customer.created", "customer.updated", "customer.updated", "customer.deleted");
      assertThat(endpoint.received().get(3).body()).contains("\"first_name\":\"Eve\"");
    }
  }

  @Test
  void genericOnesTellWhatWasBefore() {
    try (GenericEmulator emulator = GenericEmulator.builder().clock(clock).start()) {
      emulator.webhooks().attemptTimeout(Duration.ofMinutes(1)); // on a busy machine
      emulator.webhooks().sendTo(endpoint.url(), SECRET);
      Caller caller = new Caller(emulator);
      caller.post("/customers", "{'id':'c','email':'ada@example.com'}");
      String created = emulator.customerJson("c").orElseThrow();
      caller.post("/customers/c", "{'email':'eve@example.com','locale':'en_US'}");
      String updated = emulator.customerJson("c").orElseThrow();
      caller.send("DELETE", "/customers/c");

      assertThat(events(emulator.webhooks()))
          .containsExactly("customer.created", "customer.updated", "customer.deleted");
      assertData(0, "{'object':ROW}", created);
      assertData(
          1,
          "{'object':ROW,'previousAttributes':{'email':'ada@example.com','locale':null}}",
          updated);
      assertData(2, "{'object':ROW}", updated);
      Delivery last = endpoint.received().get(2);
      assertThat(last.body())
          .endsWith(
              Caller.quoted(
                  ",'liveMode':false,'createdTime':'2021-07-22T00:00:00Z',"
                      + "'digitalriverVersion':'2021-12-13'}"));
      assertThat(last.headers().getFirst("DigitalRiver-Signature"))
          .isEqualTo(TIME + ", " + Hmac.of(SECRET, TIME + ".", last.bytes()).base64());
    }
  }

  @Test
  void genericOnesTellOfATaxIdentifierOnce() {
    try (GenericEmulator emulator = GenericEmulator.builder().clock(clock).start()) {
      String customer = emulator.addCustomers(1).get(0);
      String tax = emulator.addTaxIdentifier("{\"type\":\"de\",\"value\":\"DE123456789\"}");
      emulator.webhooks().attemptTimeout(Duration.ofMinutes(1));
      emulator.webhooks().sendTo(endpoint.url(), SECRET);
      Caller caller = new Caller(emulator);
      String path = "/customers/" + customer + "/tax-identifiers/" + tax;
      caller.send("POST", path);
      caller.send("POST", path);

      assertThat(events(emulator.webhooks())).containsExactly("customer.tax_identifier.created");
      JsonNode object = Caller.json(endpoint.received().get(0).body()).at("/data/object");
      assertThat(object.path("id").textValue()).isEqualTo(tax);
      assertThat(object.path("customerId").textValue()).isEqualTo(customer);
    }
  }

  @Test
  void aRequestThatIsRefusedTellsNothing() {
    try (GenericEmulator emulator = GenericEmulator.start()) {
      emulator.webhooks().sendTo(endpoint.url(), SECRET);
      Caller caller = new Caller(emulator);
      caller.post("/customers", "{'email':7}");
      caller.post("/customers/none", "{'email':'ada@example.com'}");
      caller.send("DELETE", "/customers/none");

      assertThat(emulator.webhooks().awaitDeliveries()).isEmpty();
    }
  }

  @Test
  void flexWantsASecretInItsForm() {
    try (FlexEmulator emulator = FlexEmulator.start()) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> emulator.webhooks().sendTo(endpoint.url(), "whsec_!"))
          .withMessage("secret must be base64 behind fwhsec_ or whsec_");
    }
  }

  private void assertData(int delivery, String expected, String row) {
    assertThat(Caller.json(endpoint.received().get(delivery).body()).path("data"))
        .isEqualTo(Caller.json(Caller.quoted(expected).replace("ROW", row)));
  }

  private static DeliveryAttempt last(WebhookSender sender) {
    return sender.deliveries().get(sender.deliveries().size() - 1);
  }

  private static List<String> events(WebhookSender sender) {
    return sender.awaitDeliveries().stream().map(DeliveryAttempt::event).toList();
  }
}
