package consumer;

import com.sun.net.httpserver.HttpServer;
import dev.customersdk.kohort.CreateCustomerRequest;
import dev.customersdk.kohort.KohortClient;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import retrofit2.Retrofit;

/** An application that uses Retrofit beside the SDK; says what became of its calls. */
public final class SignUp {

  private SignUp() {}

  public static void main(String[] args) throws Exception {
    byte[] customer = "{\"id\":\"cus_1\"}".getBytes("UTF-8");
    AtomicInteger requests = new AtomicInteger();
    HttpServer vendor =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    vendor.createContext(
        "/",
        exchange -> {
          requests.incrementAndGet();
          exchange.getRequestBody().readAllBytes();
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, customer.length);
          exchange.getResponseBody().write(customer);
          exchange.close();
        });
    vendor.start();
    String url = "http://127.0.0.1:" + vendor.getAddress().getPort();
    new Retrofit.Builder().baseUrl(url).build();
    AtomicInteger heard = new AtomicInteger();
    EventListener listener =
        new EventListener() {
          @Override
          public void callEnd(Call call) {
            heard.incrementAndGet();
          }
        };
    OkHttpClient own = new OkHttpClient.Builder().eventListener(listener).build();
    try (KohortClient kohort =
        KohortClient.builder().baseUrl(url).apiKey("key").httpClient(own).build()) {
      kohort
          .customers()
          .create(CreateCustomerRequest.builder().emailAddress("ada@example.com").build());
      kohort.customers().block("cus_1"); // a PATCH without a body
      kohort.customers().prepare().get("cus_1").executeAsync().join();
      System.out.println("all went well");
    } catch (IllegalStateException e) {
      System.out.println("refused: " + e.getMessage());
    } finally {
      vendor.stop(0);
    }
    System.out.println(requests + " requests, of which the application heard " + heard);
  }
}
