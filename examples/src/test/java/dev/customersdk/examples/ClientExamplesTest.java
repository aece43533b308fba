package dev.customersdk.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.core.ApiException;
import dev.customersdk.core.Credentials;
import dev.customersdk.core.TransportException;
import dev.customersdk.kohort.KohortClient;
import dev.customersdk.testkit.KohortEmulator;
import dev.customersdk.testkit.RecordedRequest;
import dev.customersdk.testkit.junit.EmulatorExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What the page about clients shows. */
@ExtendWith(EmulatorExtension.class)
class ClientExamplesTest {

  static final KohortEmulator kohort = KohortEmulator.start();

  @Test
  void takesTheKeyThatTheFileHasThen(@TempDir Path directory) throws IOException {
    Path secret = Files.writeString(directory.resolve("key"), "sk_test_old\n");
    String id = kohort.customer().add();
    try (KohortClient client = RotateKeys.client(kohort.baseUrl(), secret)) {
      assertThatThrownBy(() -> client.customers().get(id))
          .isInstanceOf(ApiException.Unauthenticated.class);
      assertThat(kohort.requestCount()).as("asked once more, with the same key").isEqualTo(2);

      Files.writeString(secret, kohort.apiKey() + "\n");
      assertThat(client.customers().get(id).id()).isEqualTo(id);
      assertThat(kohort.requestCount()).isEqualTo(3);

      Files.delete(secret);
      assertThatThrownBy(() -> client.customers().get(id))
          .isInstanceOfSatisfying(
              TransportException.class,
              e -> assertThat(e.reason()).isEqualTo(TransportException.Reason.CREDENTIALS));
      assertThat(kohort.requestCount()).isEqualTo(3);
    }
  }

  @Test
  void keepsTenantsApart() {
    String id = kohort.customer().add();
    Map<String, String> keys = Map.of("ada", kohort.apiKey(), "eve", "sk_test_eve");
    KohortClient shared =
        KohortClient.builder().baseUrl(kohort.baseUrl()).credentials(Credentials.none()).build();
    Tenants tenants = new Tenants(shared, keys::get);
    KohortClient ada = tenants.of("ada");

    assertThat(ada.customers().get(id).id()).isEqualTo(id);
    assertThatThrownBy(() -> tenants.of("eve").customers().get(id))
        .isInstanceOf(ApiException.Unauthenticated.class);
    assertThat(kohort.requests())
        .extracting(request -> request.header("Authorization").orElse(""))
        .containsExactly("Bearer " + kohort.apiKey(), "Bearer sk_test_eve");
    assertThat(tenants.of("ada")).isSameAs(ada);

    shared.close();
    assertThatThrownBy(() -> ada.customers().get(id)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void keepsWhatTheApplicationsClientHas() {
    String id = kohort.customer().add();
    AtomicReference<Integer> readTimeout = new AtomicReference<>();
    OkHttpClient applications =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  readTimeout.set(chain.readTimeoutMillis());
                  Request marked =
                      chain.request().newBuilder().header("X-Application", "shop").build();
                  return chain.proceed(marked);
                })
            .build();
    try (KohortClient client =
        OwnHttpClient.client(applications, kohort.baseUrl(), kohort.apiKey())) {
      assertThat(client.customers().get(id).id()).isEqualTo(id);
    }
    RecordedRequest sent = kohort.requests().get(0);
    assertThat(sent.header("X-Application")).hasValue("shop");
    assertThat(readTimeout.get()).isEqualTo(30_000);
    assertThat(applications.readTimeoutMillis()).isEqualTo(10_000);
    assertThat(applications.connectionPool().connectionCount()).isZero();
  }
}
