package dev.customersdk.checkoutpage;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.core.ApiCall;
import dev.customersdk.core.ApiException;
import dev.customersdk.core.ApiResponse;
import dev.customersdk.core.RequestOptions;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.RawRequest;
import dev.customersdk.fixtures.RawServer;
import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A merging update is one call, although it may take two requests. */
class PreparedUpdateMergingTest {

  private static final String ID = "6812fe6e9f39b6760576f01c";
  private static final String STORED =
      "{\"data\":{\"id\":\"" + ID + "\",\"address\":{\"city\":\"Paris\",\"country\":\"FR\"}}}";
  private static final UpdateCustomerRequest MOVE =
      UpdateCustomerRequest.builder().address(AddressUpdate.builder().city("Lyon").build()).build();

  @ParameterizedTest
  @EnumSource(Mode.class)
  void bothRequestsAreSentWithTheOptionsOfTheCall(Mode mode) throws IOException {
    try (RawServer server = RawServer.start((number, request, reply) -> reply.json(200, STORED));
        CheckoutPageClient client = clientOf(server).build()) {
      RequestOptions options = RequestOptions.builder().header("X-Trace", "t-1").build();

      ApiResponse<Customer> response = mode.runRaw(merging(client, MOVE).with(options));

      assertThat(response.value().id()).isEqualTo(ID);
      assertThat(response.attempts()).hasSize(2);
      assertThat(server.requests())
          .allSatisfy(request -> assertThat(request.header("X-Trace")).contains("t-1"))
          .extracting(RawRequest::method)
          .containsExactly("GET", "PATCH");
      assertThat(server.requests().get(1).body())
          .isEqualTo("{\"address\":{\"city\":\"Lyon\",\"country\":\"FR\"}}");
    }
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void aReadThatFailsIsTheFailure(Mode mode) throws IOException {
    try (RawServer server = RawServer.start((number, request, reply) -> reply.json(404, "{}"));
        CheckoutPageClient client = clientOf(server).build()) {
      assertThatThrownBy(() -> mode.run(merging(client, MOVE)))
          .isInstanceOf(ApiException.NotFound.class)
          .hasMessageStartingWith("GET ");
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void aPreviewShowsWhatIsSentFirst() throws IOException {
    UpdateCustomerRequest rename = UpdateCustomerRequest.builder().name("Ada").build();
    try (RawServer server = RawServer.start((number, request, reply) -> reply.drop());
        CheckoutPageClient client = clientOf(server).build()) {
      assertThat(merging(client, MOVE).preview().method()).isEqualTo("GET");
      assertThat(merging(client, rename).preview().method()).isEqualTo("PATCH");
      assertThat(server.requests()).isEmpty();
    }
  }

  @Test
  void aCancelBetweenTheRequestsSendsNoUpdate() throws Exception {
    BlockingQueue<Runnable> completions = new LinkedBlockingQueue<>();
    try (RawServer server = RawServer.start((number, request, reply) -> reply.json(200, STORED));
        CheckoutPageClient client = clientOf(server).callbackExecutor(completions::add).build()) {
      CompletableFuture<String> name = merging(client, MOVE).executeAsync().thenApply(Customer::id);
      Runnable readCompletes = completions.poll(30, SECONDS);

      assertThat(name.cancel(true)).isTrue();
      assertThat(readCompletes).isNotNull();
      readCompletes.run();

      assertThat(client.customers().get(ID).id()).isEqualTo(ID);
      assertThat(server.requests()).extracting(RawRequest::method).containsExactly("GET", "GET");
    }
  }

  private static ApiCall<Customer> merging(
      CheckoutPageClient client, UpdateCustomerRequest changes) {
    return client.customers().prepare().updateMerging(ID, changes);
  }

  private static CheckoutPageClient.Builder clientOf(RawServer server) {
    return CheckoutPageClient.builder().baseUrl(server.url()).apiKey("key");
  }
}
