package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What an emulator remembers, and where it is. */
class KeptRequestsTest {

  @Test
  void theStatusThatWasSentIsThere() {
    try (KohortEmulator kohort = KohortEmulator.start()) {
      Caller caller = new Caller(kohort);
      caller.get("/customers");
      caller.get("/customers/cus_1");
      kohort.failNext(Fault.status(418), Fault.slowBody(Duration.ofMillis(1)));
      caller.get("/customers");
      caller.get("/customers");
      assertThat(kohort.requests())
          .extracting(request -> request.status().orElseThrow())
          .containsExactly(200, 404, 418, 200);
    }
  }

  @Test
  void noneIsThereWhereNothingWasSent() {
    try (KohortEmulator kohort = KohortEmulator.start()) {
      kohort.failNext(Fault.dropAfterProcessing());
      Caller caller = new Caller(kohort);
      assertThatThrownBy(() -> caller.post("/customers", "{'emailAddress':'ada@example.com'}"))
          .isInstanceOf(UncheckedIOException.class);
      assertThat(kohort.requests().get(0).status()).isEmpty();
      assertThat(kohort.customerCount()).isEqualTo(1);
    }
  }

  @Test
  void onlyTheLastAreKeptButAllAreCounted() {
    try (FlexEmulator flex = FlexEmulator.builder().keepRequests(2).start()) {
      Caller caller = new Caller(flex);
      for (int limit = 1; limit <= 5; limit++) {
        caller.get("/v1/customers?limit=" + limit);
      }
      assertThat(flex.requests())
          .extracting(RecordedRequest::query)
          .containsExactly("limit=4", "limit=5");
      assertThat(flex.requestCount()).isEqualTo(5);
      flex.reset();
      assertThat(flex.requestCount()).isZero();
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FlexEmulator.builder().keepRequests(0))
        .withMessage("most must be positive");
  }

  @Test
  void idsAreThoseOfCustomersThatExist() {
    try (FlexEmulator flex = FlexEmulator.start()) {
      String older = flex.addCustomer("{\"email\":\"ada@example.com\"}");
      String gone = flex.addCustomer("{\"email\":\"alan@example.com\"}");
      String newer = flex.addCustomer("{\"email\":\"grace@example.com\"}");
      new Caller(flex).send("DELETE", "/v1/customers/" + gone);
      assertThat(flex.customerIds()).containsExactly(newer, older);
    }
  }

  @Test
  void anEmulatorIsWhereItWasPut() {
    int port;
    try (KohortEmulator kohort = KohortEmulator.builder().host("127.0.0.2").start()) {
      assertThat(kohort.baseUrl()).startsWith("http://127.0.0.2:");
      assertThat(new Caller(kohort).get("/customers").statusCode()).isEqualTo(200);
      port = URI.create(kohort.baseUrl()).getPort();
      assertThatThrownBy(() -> KohortEmulator.builder().host("127.0.0.2").port(port).start())
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("cannot listen at /127.0.0.2:" + port);
    }
    try (KohortEmulator again = KohortEmulator.builder().host("127.0.0.2").port(port).start()) {
      assertThat(again.baseUrl()).isEqualTo("http://127.0.0.2:" + port);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KohortEmulator.builder().host("no.such.host.invalid"))
        .withMessage("host: there is no no.such.host.invalid");
  }
}
