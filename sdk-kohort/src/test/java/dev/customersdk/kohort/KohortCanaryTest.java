package dev.customersdk.kohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.customersdk.core.ApiCall;
import dev.customersdk.core.ApiException;
import dev.customersdk.core.Credentials;
import dev.customersdk.core.RequestOptions;
import dev.customersdk.core.RequestPreview;
import dev.customersdk.core.spi.json.ModelJson;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.Printed;
import dev.customersdk.testkit.KohortEmulator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a log shows of values, requests and the emulator's refusals holds no personal data. */
class KohortCanaryTest {

  private static final RequestOptions OPTIONS =
      RequestOptions.builder()
          .credentials(Credentials.bearer(Canary.TEXT))
          .header("X-Trace", Canary.TEXT)
          .queryParameter("q", Canary.TEXT)
          .build();

  @ParameterizedTest
  @ValueSource(
      classes = {
        Customer.class,
        CreateCustomerRequest.class,
        UpdateCustomerRequest.class,
        Address.class
      })
  void aModelPrintsNothingPersonal(Class<?> model) {
    Object planted = Canary.in(model);
    assertThat(ModelJson.write(planted)).as("planted").contains(Canary.TEXT);
    assertThat(planted.toString()).startsWith(model.getSimpleName()).doesNotContain(Canary.TEXT);
    Canary.attributes(model)
        .forEach(attribute -> assertThat(planted.toString()).contains(attribute.getName()));
  }

  @Test
  void queriesAndOptionsPrintNamesOnly() {
    ListCustomersQuery query = ListCustomersQuery.builder().search(Canary.TEXT).build();
    for (Object value :
        List.of(
            query,
            OPTIONS,
            Credentials.bearer(Canary.TEXT),
            Credentials.bearer(() -> Canary.TEXT),
            Credentials.header("X-Key", Canary.TEXT),
            KohortClient.builder().apiKey(Canary.TEXT))) {
      assertThat(value.toString()).doesNotContain(Canary.TEXT);
    }
  }

  @Test
  void callsAndPreviewsPrintNothingPersonal() {
    try (KohortClient client = KohortClient.builder().apiKey(Canary.TEXT).build()) {
      List<ApiCall<?>> calls = calls(client);
      for (ApiCall<?> call : calls) {
        RequestPreview preview = call.preview();
        assertThat(preview + " " + call).doesNotContain(Canary.TEXT);
        assertThat(preview.headers().get("Authorization")).isEqualTo("***");
        RequestPreview withOptions = call.with(OPTIONS).preview();
        assertThat(withOptions.toString()).doesNotContain(Canary.TEXT);
        assertThat(withOptions.headers().get("Authorization")).isEqualTo("***");
      }
    }
  }

  static List<ApiCall<?>> calls(KohortClient client) {
    PreparedCustomers customers = client.customers().prepare();
    String id = "id " + Canary.TEXT;
    return List.of(
        customers.list(ListCustomersQuery.builder().search(Canary.TEXT).build()),
        customers.create(Canary.in(CreateCustomerRequest.class)),
        customers.get(id),
        customers.update(id, Canary.in(UpdateCustomerRequest.class)),
        customers.delete(id),
        customers.block(id),
        customers.unblock(id));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\": \"CaNaRy\"",
        "CaNaRy",
        "{\"id\": {\"CaNaRy\": \"CaNaRy\"}}",
        "{\"id\": \"1\", \"isBlocked\": \"CaNaRy\"}",
        "{\"id\": \"1\", \"createdAt\": \"CaNaRy\"}",
        "{\"id\": \"1\", \"createdAt\": [\"CaNaRy\"]}",
        "{\"id\": \"1\", \"metadata\": \"CaNaRy\"}",
        "{\"firstName\": \"CaNaRy\"}",
        "\"CaNaRy\""
      })
  void jsonThatIsRefusedIsNotQuoted(String json) {
    var refusal = assertThrows(IllegalArgumentException.class, () -> Customer.fromJson(json));
    assertThat(Printed.text(refusal)).doesNotContain(Canary.TEXT);
  }

  @Test
  void anArgumentThatIsRefusedIsNotQuoted() {
    Stream.<Runnable>of(
            () -> OrderBy.asc("not a field " + Canary.TEXT),
            () -> KohortClient.builder().apiKey(Canary.TEXT + "\n"),
            () -> RequestOptions.builder().header("X-Trace", Canary.TEXT + "\n"),
            () ->
                KohortClient.builder().baseUrl("https://" + Canary.TEXT + "@h").apiKey("k").build(),
            () -> KohortClient.builder().baseUrl("not a URL " + Canary.TEXT).apiKey("k").build())
        .forEach(
            refused ->
                assertThat(Printed.text(assertThrows(IllegalArgumentException.class, refused::run)))
                    .doesNotContain(Canary.TEXT));
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void refusalsOfTheEmulatorPrintNothingPersonal(Mode mode) {
    try (KohortEmulator kohort = KohortEmulator.builder().apiKey(Canary.TEXT).start();
        KohortClient client =
            KohortClient.builder().baseUrl(kohort.baseUrl()).apiKey(Canary.TEXT).build()) {
      for (ApiCall<?> call : calls(client).subList(1, 7)) {
        var failure = assertThrows(ApiException.class, () -> mode.run(call));
        assertThat(Printed.text(failure)).doesNotContain(Canary.TEXT);
        assertThat(failure.error().toString()).doesNotContain(Canary.TEXT);
      }
      assertThat(kohort.toString()).doesNotContain(Canary.TEXT);
      var refusal =
          assertThrows(
              IllegalArgumentException.class,
              () -> kohort.addCustomer("{\"emailAddress\": \"" + Canary.TEXT + "\"}"));
      assertThat(Printed.text(refusal)).doesNotContain(Canary.TEXT);
    }
  }
}
