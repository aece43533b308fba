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

/** An endpoint for webhooks, in three frameworks. What is received goes into an inbox. */
final class ReceiveWebhooks {

  private ReceiveWebhooks() {}

  static void onTheJdk(
      HttpServer server, CheckoutPageWebhooks webhooks, Consumer<WebhookEvent> inbox) {
    server.createContext(
        "/webhooks",
        exchange -> {
          int status = 204;
          try {
            inbox.accept(
                webhooks.receive(
                    exchange.getRequestHeaders()::getFirst, exchange.getRequestBody()));
          } catch (WebhookException e) {
            status = 400;
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

    Servlet(CheckoutPageWebhooks webhooks, Consumer<WebhookEvent> inbox) {
      this.webhooks = webhooks;
      this.inbox = inbox;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      try {
        inbox.accept(webhooks.receive(request::getHeader, request.getInputStream()));
        response.setStatus(204);
      } catch (WebhookException e) {
        response.setStatus(400);
      }
    }
  }

  @RestController
  static final class Controller {

    private final FlexWebhooks webhooks;
    private final Consumer<WebhookDelivery> inbox;

    Controller(FlexWebhooks webhooks, Consumer<WebhookDelivery> inbox) {
      this.webhooks = webhooks;
      this.inbox = inbox;
    }

    @PostMapping("/webhooks")
    ResponseEntity<Void> receive(@RequestHeader HttpHeaders headers, InputStream body)
        throws IOException {
      try {
        inbox.accept(webhooks.receive(headers::getFirst, body));
        return ResponseEntity.noContent().build();
      } catch (WebhookException e) {
        return ResponseEntity.badRequest().build();
      }
    }
  }
}
