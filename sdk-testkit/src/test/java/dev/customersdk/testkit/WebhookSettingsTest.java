package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.customersdk.fixtures.WebhookEndpoint;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What can be set, and what a reset makes of it. */
class WebhookSettingsTest {

  private static final String SECRET = "example-signing-secret";

  @AutoClose private final WebhookEndpoint endpoint = WebhookEndpoint.start(any -> 500);
  @AutoClose private final CheckoutPageEmulator emulator = CheckoutPageEmulator.start();
  private final WebhookSender webhooks = emulator.webhooks();

  @Test
  void resetForgetsEventsEndpointAndWhatWasSet() {
    webhooks.attempts(1, Duration.ZERO);
    webhooks.sendTo(endpoint.url(), SECRET);
    add();
    assertThat(webhooks.awaitDeliveries()).hasSize(1);
    emulator.reset();
    add();

    assertThat(webhooks.awaitDeliveries()).isEmpty();
    assertThatIllegalStateException().isThrownBy(webhooks::redeliverLast);
    assertThat(endpoint.received()).hasSize(1);

    webhooks.sendTo(endpoint.url(), SECRET);
    add();
    assertThat(webhooks.awaitDeliveries()).hasSize(3);
  }

  @Test
  void sendingCanBeStopped() {
    webhooks.attempts(1, Duration.ZERO);
    webhooks.sendTo(endpoint.url(), SECRET);
    add();
    webhooks.awaitDeliveries();
    webhooks.stop();
    add();

    assertThat(webhooks.awaitDeliveries()).isEmpty();
    assertThat(endpoint.received()).hasSize(1);
  }

  @Test
  void anEventIdNeverComesAgain() {
    String empty = emulator.snapshot();
    webhooks.attempts(1, Duration.ZERO);
    webhooks.sendTo(endpoint.url(), SECRET);
    add();
    String first = only(webhooks).eventId();
    emulator.restore(empty);
    add();
    assertThat(webhooks.awaitDeliveries())
        .extracting(DeliveryAttempt::eventId)
        .doesNotHaveDuplicates();
    emulator.reset();
    webhooks.attempts(1, Duration.ZERO);
    webhooks.sendTo(endpoint.url(), SECRET);
    add();
    assertThat(only(webhooks).eventId()).isNotEqualTo(first);
    try (CheckoutPageEmulator other = CheckoutPageEmulator.start()) {
      other.webhooks().attempts(1, Duration.ZERO);
      other.webhooks().sendTo(endpoint.url(), SECRET);
      other.addCustomers(1);
      assertThat(only(other.webhooks()).eventId()).isNotEqualTo(first);
    }
  }

  @Test
  void whatCannotBeIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> webhooks.sendTo("localhost:8080", SECRET))
        .withMessageStartingWith("url must");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> webhooks.sendTo(endpoint.url(), " "))
        .withMessageStartingWith("secret must");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> webhooks.attempts(0, Duration.ZERO))
        .withMessageStartingWith("attempts must");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> webhooks.attempts(1, Duration.ofMillis(-1)))
        .withMessageStartingWith("attempts must");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> webhooks.attemptTimeout(Duration.ZERO))
        .withMessageStartingWith("timeout must");
    webhooks.sendTo(endpoint.url(), SECRET);
    assertThatIllegalStateException()
        .isThrownBy(() -> webhooks.attempts(1, Duration.ZERO))
        .withMessageContaining("before sendTo");
    assertThatIllegalStateException()
        .isThrownBy(() -> webhooks.attemptTimeout(Duration.ofSeconds(1)))
        .withMessageContaining("before sendTo");
  }

  private void add() {
    emulator.addCustomer("{\"email\":\"ada@example.com\"}");
  }

  private static DeliveryAttempt only(WebhookSender sender) {
    List<DeliveryAttempt> deliveries = sender.awaitDeliveries();
    assertThat(deliveries).hasSize(1);
    return deliveries.get(0);
  }
}
