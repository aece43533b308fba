package dev.customersdk.flex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.customersdk.core.DecodingException;
import dev.customersdk.fixtures.ErrorContract;
import dev.customersdk.fixtures.FakeVendor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shapes of Flex's errors, and responses that are no customer. */
class ErrorsTest extends ErrorContract {

  ErrorsTest() {
    super(
        FlexErrors::decode,
        """
        error/invalid-request.json
        {"code": "invalid_request", "message": "required parameter missing: email"}
        {"error": {"type": "t", "code": "c", "param": "p", "message": "m", "hint": {"docs": 7}}}
        {"type": "t", "code": "c", "message": "m", "violations": [{"param": "p", "code": "c", \
        "message": "m"}], "extras": {"hint": {"docs": 7}}}
        {"error": {"type": "authentication_error", "message": "who?"}}
        {"type": "authentication_error", "message": "who?"}
        {"code": "taken"}
        {"code": "taken"}
        """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {}                                  | has no property "customer"
          {"customer":null}                   | has no property "customer"
          {"customers":[]}                    | has no property "customer"
          {"customer":{"email":"ada@a.com"}}  | customerId
          """)
  void whatIsNoCustomerIsAFailureThatQuotesNothing(String body, String message) {
    try (FakeVendor<FlexClient> flex = new FakeVendor<>(FlexClient.builder().apiKey("key"))) {
      flex.responds(body);

      assertThat(
              catchThrowableOfType(
                  DecodingException.class, () -> flex.client().customers().get("fcus_1")))
          .hasMessageContaining(message)
          .hasMessageNotContaining("ada@");
    }
  }
}
