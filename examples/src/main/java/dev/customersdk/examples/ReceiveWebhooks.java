package dev.customersdk.examples;

import com.sun.net.httpserver.HttpServer;
import dev.customersdk.checkoutpage.CheckoutPageWebhooks;
import dev.customersdk.checkoutpage.WebhookEvent;
import dev.customersdk.core.WebhookException;
import dev.customersdk.flex.FlexWebhooks;
import dev.customersdk.flex.WebhookDelivery;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * An endpoint for webhooks, in three frameworks. What is received goes into an inbox, and what is
 * genuine but cannot be read is parked.
 */
final class ReceiveWebhooks {

  private ReceiveWebhooks() {}

  /** The status for a delivery that was not received. */
  static int refused(WebhookException refusal, Consumer<byte[]> parked) {
    refusal.verifiedBody().ifPresent(parked); // the vendor's: it would come again and again
    return refusal.verifiedBody().isPresent() ? 204 : 400;
  }

  static void onTheJdk(
      HttpServer server,
      CheckoutPageWebhooks webhooks,
      Consumer<WebhookEvent> inbox,
      Consumer<byte[]> parked) {
    server.createContext(
        "/webhooks",
        exchange -> {
          int status = 204;
          try {
            inbox.accept(
                webhooks.receive(
                    exchange.getRequestHeaders()::getFirst, exchange.getRequestBody()));
          } catch (WebhookException e) {
            status = refused(e, parked);
          }
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    server.start();
  }

  @SuppressWarnings("serial") // nobody serialises it
  static final class Servlet extends HttpServlet {

    private final CheckoutPageWebhooks webhooks;
    private final Consumer<WebhookEvent> inbox;
    private final Consumer<byte[]> parked;

    Servlet(CheckoutPageWebhooks webhooks, Consumer<WebhookEvent> inbox, Consumer<byte[]> parked) {
      this.webhooks = webhooks;
      this.inbox = inbox;
      this.parked = parked;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      try {
        inbox.accept(webhooks.receive(request::getHeader, request.getInputStream()));
        response.setStatus(204);
      } catch (WebhookException e) {
        response.setStatus(refused(e, parked));
      }
    }
  }

  @RestController
  static final class Controller {

    private final FlexWebhooks webhooks;
    private final Consumer<WebhookDelivery> inbox;
    private final Consumer<byte[]> parked;

    Controller(FlexWebhooks webhooks, Consumer<WebhookDelivery> inbox, Consumer<byte[]> parked) {
      this.webhooks = webhooks;
      this.inbox = inbox;
      this.parked = parked;
    }

    @PostMapping("/webhooks")
    ResponseEntity<Void> receive(@RequestHeader HttpHeaders headers, InputStream body)
        throws IOException {
      try {
        inbox.accept(webhooks.receive(headers::getFirst, body));
        return ResponseEntity.noContent().build();
      } catch (WebhookException e) {
        return ResponseEntity.status(refused(e, parked)).build();
      }
    }
  }
}
