package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.testkit.junit.EmulatorExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A fixture is complete and documented: each vendor's strictest create or update takes it. */
@ExtendWith(EmulatorExtension.class)
class CreatedFixtureTest {

  static final KohortEmulator kohort = KohortEmulator.builder().strict().start();

  @Test
  void kohortCreatesIt() {
    assertCreated(kohort, "/customers", kohort.customer().json(), 201);
  }

  @Test
  void flexCreatesIt(FlexEmulator flex) {
    assertCreated(flex, "/v1/customers", "{\"customer\":" + flex.customer().json() + "}", 200);
  }

  @Test
  void genericCreatesIt(GenericEmulator generic) {
    assertCreated(generic, "/customers", generic.customer().json(), 201);
  }

  @Test
  void checkoutPageUpdatesWithIt(CheckoutPageEmulator checkoutPage) {
    String update =
        checkoutPage
            .customer()
            .without("taxId")
            .without("taxIdType")
            .without("stripeCustomerId")
            .json();
    String id = checkoutPage.addCustomers(1).get(0);

    assertThat(new Caller(checkoutPage).send("PATCH", "/v1/customers/" + id, update).statusCode())
        .isEqualTo(200);
    checkoutPage.verify().onlyDocumented();
  }

  private static void assertCreated(Emulator emulator, String path, String json, int status) {
    assertThat(new Caller(emulator).post(path, json).statusCode()).isEqualTo(status);
    emulator.verify().onlyDocumented();
  }
}
