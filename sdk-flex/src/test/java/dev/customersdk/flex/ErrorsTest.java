package dev.customersdk.flex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.customersdk.core.ApiException;
import dev.customersdk.core.DecodingException;
import dev.customersdk.fixtures.ErrorContract;
import dev.customersdk.fixtures.FakeVendor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shapes of Flex's errors, and responses that are no customer. */
class ErrorsTest extends ErrorContract {

  private static final UpdateCustomerRequest ANY =
      UpdateCustomerRequest.builder().employer("Acme").build();

  ErrorsTest() {
    super(
        FlexErrors::decode,
        """
        error/invalid-request.json
        {"code": "invalid_request", "message": "required parameter missing: email"}
        error/validation.json
        {"code": "email_invalid", "message": "email_invalid: not an e-mail address", "violations": [\
        {"param": "customer.email", "code": "email_invalid", \
        "message": "email_invalid: not an e-mail address"}]}
        {"error": {"type": "t", "code": "c", "param": "p", "message": "m", "hint": {"docs": 7}}}
        {"type": "t", "code": "c", "message": "m", "violations": [{"param": "p", "code": "c", \
        "message": "m"}], "extras": {"hint": {"docs": 7}}}
        {"error": {"type": "authentication_error", "message": "who?"}}
        {"type": "authentication_error", "message": "who?"}
        {"code": "taken"}
        {"code": "taken"}
        {"detail": [{"loc": ["body", "customer", "email"], "msg": "m", "type": "t"}, {"loc": ["items", 0], \
        "type": "t2"}]}
        {"code": "t", "message": "m", "violations": [{"param": "body.customer.email", "code": "t", \
        "message": "m"}, {"param": "items.0", "code": "t2"}]}
        {"code": "c", "message": "m", "detail": [{"loc": "email", "type": "t"}, {"loc": []}]}
        {"code": "c", "message": "m", "violations": [{"param": "email", "code": "t"}, {}]}
        {"error": {"code": "c", "param": "p"}, "detail": [{"loc": ["q"], "type": "t", "msg": "m"}]}
        {"code": "c", "message": "m", "violations": [{"param": "p", "code": "c"}, {"param": "q", "code": "t", \
        "message": "m"}]}
        {"detail": "who?", "message": "m"}
        {"message": "m", "extras": {"detail": "who?"}}
        {"detail": "who?", "code": "c"}
        {"code": "c", "message": "who?"}
        {"error": {"code": "c", "message": "m", "hint": 7}, "request": {"id": "r"}, "hint": 8, "detail": "who?"}
        {"code": "c", "message": "m", "extras": {"request": {"id": "r"}, "hint": 7, "detail": "who?"}}
        {"error": {"code": "c"}, "detail": "who?", "message": "m"}
        {"code": "c", "message": "who?", "extras": {"message": "m"}}
        {"detail": ["who?"]}
        {"extras": {"detail": ["who?"]}}
        """);
  }

  @Test
  void aRefusedRequestNamesWhatFlexRejects() {
    try (FakeVendor<FlexClient> flex = new FakeVendor<>(FlexClient.builder().apiKey("key"))) {
      flex.responds(
          422,
          """
          {"detail": [{"loc": ["customer", "email"], "msg": "ada@example.com is no address", \
          "type": "email_invalid"}]}
          """);

      assertThat(
              catchThrowableOfType(
                  ApiException.InvalidRequest.class,
                  () -> flex.client().customers().update("fcus_1", ANY)))
          .hasMessageContaining(
              "422 (code email_invalid, rejected customer.email: email_invalid, 1 attempt")
          .hasMessageNotContaining("ada@");
    }
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
