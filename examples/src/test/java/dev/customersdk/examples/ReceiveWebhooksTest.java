package dev.customersdk.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.customersdk.checkoutpage.CheckoutPageWebhooks;
import dev.customersdk.checkoutpage.Customer;
import dev.customersdk.checkoutpage.WebhookEvent;
import dev.customersdk.flex.FlexWebhooks;
import dev.customersdk.testkit.CheckoutPageEmulator;
import dev.customersdk.testkit.DeliveryAttempt;
import dev.customersdk.testkit.WebhookSender;
import dev.customersdk.testkit.junit.EmulatorExtension;
import java.io.ByteArrayInputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.http.HttpHeaders;

@ExtendWith(EmulatorExtension.class)
class ReceiveWebhooksTest {

  private static final String SECRET = "example-signing-secret";

  static final CheckoutPageEmulator checkoutPage = CheckoutPageEmulator.start();

  /** From the emulator over HTTP to the inbox. */
  @Test
  void theEndpointOnTheJdkReceivesWhatTheEmulatorSends() throws Exception {
    List<WebhookEvent> inbox = new CopyOnWriteArrayList<>();
    List<byte[]> parked = new CopyOnWriteArrayList<>();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    try {
      ReceiveWebhooks.onTheJdk(server, CheckoutPageWebhooks.of(SECRET), inbox::add, parked::add);
      String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/webhooks";
      WebhookSender webhooks = checkoutPage.webhooks();
      webhooks.attempts(1, Duration.ZERO);
      webhooks.sendTo(url, SECRET);
      String id = checkoutPage.addCustomer("{\"email\":\"ada@example.com\"}");

      assertThat(statuses(webhooks)).containsExactly(OptionalInt.of(204));
      assertThat(inbox.get(0).customer().map(Customer::id)).contains(id);

      webhooks.sendTo(url, "of somebody else");
      checkoutPage.addCustomer("{\"email\":\"eve@example.com\"}");

      assertThat(statuses(webhooks)).containsExactly(OptionalInt.of(400));
      assertThat(inbox).hasSize(1);
      assertThat(parked).isEmpty();
    } finally {
      server.stop(0);
    }
  }

  /** Signed by {@code openssl dgst -sha256 -mac HMAC}, as id, time and body with dots between. */
  @Test
  void theControllerTakesSpringsHeadersAndRefusesWhatItCannotRead() throws Exception {
    List<Object> inbox = new ArrayList<>();
    FlexWebhooks webhooks =
        FlexWebhooks.builder()
            .secret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
            .clock(Clock.fixed(Instant.ofEpochSecond(1_614_265_330), ZoneOffset.UTC))
            .build();
    List<byte[]> parked = new ArrayList<>();
    ReceiveWebhooks.Controller controller =
        new ReceiveWebhooks.Controller(webhooks, inbox::add, parked::add);
    HttpHeaders headers = new HttpHeaders();
    headers.set("Webhook-Id", "msg_p5jXN8AQM9LWM0D4loKWxJek");
    headers.set("Webhook-Timestamp", "1614265330");
    headers.set("Webhook-Signature", "v1,McL3Ku7U/qq4F3Gap84R85xEtRQOE/APzEnS2kmtjmo=");
    byte[] event = "{\"event_id\":\"1\"}".getBytes(UTF_8);

    assertThat(controller.receive(headers, new ByteArrayInputStream(event)).getStatusCode().value())
        .isEqualTo(204);
    assertThat(inbox).hasSize(1);
    assertThat(
            controller
                .receive(headers, new ByteArrayInputStream(new byte[0]))
                .getStatusCode()
                .value())
        .isEqualTo(400);
    assertThat(inbox).hasSize(1);
    assertThat(parked).isEmpty();

    headers.set("Webhook-Signature", "v1,UYCWov/bxjqmO2Iz0AUcbre8dBJrcDoCWOEYbZNTpcM=");
    byte[] odd = "[]".getBytes(UTF_8);
    assertThat(controller.receive(headers, new ByteArrayInputStream(odd)).getStatusCode().value())
        .isEqualTo(204);
    assertThat(parked).containsExactly(odd);
    assertThat(inbox).hasSize(1);
  }

  private static List<OptionalInt> statuses(WebhookSender webhooks) {
    return webhooks.awaitDeliveries().stream().map(DeliveryAttempt::status).toList();
  }
}
