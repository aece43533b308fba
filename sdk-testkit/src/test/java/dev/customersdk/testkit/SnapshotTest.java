package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an emulator stores outlives it. */
class SnapshotTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-01T00:00:00Z"), ZoneOffset.UTC);

  @ParameterizedTest
  @EnumSource
  void anotherEmulatorGoesOnWhereItWas(Vendor vendor) {
    try (Emulator first = vendor.builder().clock(CLOCK).start();
        Emulator second = vendor.builder().clock(CLOCK).start()) {
      String ada = first.addCustomer(vendor.customer);
      second.addCustomer(vendor.customer);
      second.addCustomer(vendor.customer);

      second.restore(first.snapshot());

      assertThat(second.customerCount()).isEqualTo(1);
      assertThat(second.customerJson(ada)).isEqualTo(first.customerJson(ada)).isPresent();
      assertThat(second.snapshot()).isEqualTo(first.snapshot());
      String next = second.addCustomer(vendor.customer);
      assertThat(next).as("ids go on").isNotEqualTo(ada);
      assertThat(first.addCustomer(vendor.customer)).isEqualTo(next);
    }
  }

  @Test
  void whatFlexStoresBesides() {
    try (FlexEmulator first = FlexEmulator.start();
        FlexEmulator second = FlexEmulator.start()) {
      String ada = first.addCustomer("{\"email\":\"ada@example.com\"}");
      String gone = first.addCustomer("{\"email\":\"alan@example.com\"}");
      first.addPaymentMethod(ada, "{}");
      String methods = "/v1/customers/" + ada + "/payment_methods";
      assertThat(new Caller(first).send("DELETE", "/v1/customers/" + gone).statusCode())
          .isEqualTo(200);

      second.restore(first.snapshot());

      assertSame(first, second, List.of(methods, "/v1/customers?starting_after=" + gone));
      assertThat(new Caller(second).get("/v1/customers/" + gone).statusCode()).isEqualTo(404);
    }
  }

  @Test
  void whatTheGenericApiStoresBesides() {
    try (GenericEmulator first = GenericEmulator.start();
        GenericEmulator second = GenericEmulator.start()) {
      Caller caller = new Caller(first);
      String ada = first.addCustomer("{\"email\":\"ada@example.com\"}");
      String older = first.addSource("{\"type\":\"creditCard\"}");
      String newer = first.addSource("{\"type\":\"creditCard\"}");
      String tax = first.addTaxIdentifier("{\"type\":\"uk\",\"value\":\"GB000472631\"}");
      for (String path : List.of("/sources/" + newer, "/sources/" + older)) {
        assertThat(caller.post("/customers/" + ada + path, "{}").statusCode()).isEqualTo(200);
      }
      String boundary = "----x";
      var upload =
          caller
              .request("/files")
              .header("Content-Type", "multipart/form-data; boundary=" + boundary)
              .POST(
                  java.net.http.HttpRequest.BodyPublishers.ofString(
                      "--"
                          + boundary
                          + "\r\nContent-Disposition: form-data; name=\"purpose\"\r\n\r\n"
                          + "customer_invoice\r\n--"
                          + boundary
                          + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\""
                          + "\r\nContent-Type: application/pdf\r\n\r\n%PDF\r\n--"
                          + boundary
                          + "--\r\n"))
              .build();
      String file = Caller.json(201, caller.send(upload)).path("id").asText();

      second.restore(first.snapshot());

      assertSame(
          first,
          second,
          List.of(
              "/customers/" + ada,
              "/sources/" + newer,
              "/tax-identifiers/" + tax,
              "/files/" + file,
              "/files/" + file + "/content"));
    }
  }

  @Test
  void whatIsNoneIsRefusedAndChangesNothing() {
    try (KohortEmulator kohort = KohortEmulator.start();
        FlexEmulator flex = FlexEmulator.start()) {
      String ada = kohort.addCustomer("{\"emailAddress\":\"ada@example.com\"}");
      String own = kohort.snapshot();
      for (String other :
          List.of(
              "",
              "{}",
              flex.snapshot(),
              own + "{\"kind\":\"x\",\"value\":{}}",
              own + "{",
              own + "{\"kind\":\"customer\",\"value\":{}}",
              own + "{\"kind\":\"customer\",\"value\":{\"id\":\"cus_1\",\"row\":5}}",
              own + "{\"kind\":\"customer\",\"value\":5}",
              own + "{\"kind\":\"ids\",\"value\":{}}",
              own.replaceFirst(".*\"kind\":\"ids\".*\n", ""))) {
        assertThatIllegalArgumentException()
            .as(other)
            .isThrownBy(() -> kohort.restore(other))
            .withMessageStartingWith("state: ");
      }
      assertThat(kohort.customerJson(ada)).isPresent();
      assertThat(kohort.snapshot()).isEqualTo(own);
    }
  }

  private static void assertSame(Emulator first, Emulator second, List<String> paths) {
    for (String path : paths) {
      var response = new Caller(second).get(path);
      assertThat(response.statusCode()).as(path).isEqualTo(200);
      assertThat(response.body()).as(path).isEqualTo(new Caller(first).get(path).body());
    }
  }
}
