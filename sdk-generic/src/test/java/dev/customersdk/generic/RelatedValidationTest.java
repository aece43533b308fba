package dev.customersdk.generic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.customersdk.fixtures.FakeVendor;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad arguments about tax identifiers and sources are named before anything is sent. */
class RelatedValidationTest {

  @AutoClose
  private final FakeVendor<GenericClient> vendor =
      new FakeVendor<>(GenericClient.builder().apiKey("sk_test_1234"));

  private final PreparedTaxIdentifiers prepared = vendor.client().taxIdentifiers().prepare();

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void whatIsEmpty(String empty) {
    assertRejected("id: must not be empty", () -> prepared.get(empty));
    assertRejected("id: must not be empty", () -> prepared.delete(empty));
    assertRejected("id: must not be empty", () -> vendor.client().sources().get(empty));
    assertRejected("type: must not be empty", () -> create().type(empty).build());
    assertRejected("value: must not be empty", () -> create().value(empty).build());
    assertRejected("customerId: must not be empty", () -> query().customerId(empty).build());
    assertRejected("type: must not be empty", () -> query().type(empty).build());
    assertRejected("value: must not be empty", () -> query().value(empty).build());
    assertRejected("ids: none may be empty", () -> query().addIds("1", empty).build());
  }

  @Test
  @SuppressWarnings("NullAway") // callers without a checker can do this
  void nothingAtAll() {
    assertRejected("query: must not be null", () -> prepared.list(null));
    assertRejected("request: must not be null", () -> prepared.create(null));
    assertRejected("id: must not be empty", () -> prepared.get(null));
    assertRejected("id: must not be empty", () -> vendor.client().sources().get(null));
  }

  @Test
  void pagesThatMakeNoSense() {
    assertRejected("limit: must be from 1 to 100, was 101", () -> query().limit(101).build());
    assertRejected(
        "startingAfter and endingBefore: only one can be set",
        () -> query().startingAfter("a").endingBefore("b").build());
  }

  private static CreateTaxIdentifierRequest.Builder create() {
    return CreateTaxIdentifierRequest.builder().type("de").value("DE123456789");
  }

  private static ListTaxIdentifiersQuery.Builder query() {
    return ListTaxIdentifiersQuery.builder();
  }

  private void assertRejected(String message, ThrowingCallable call) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    assertThat(vendor.receivedCount()).isZero();
  }
}
