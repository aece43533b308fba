package dev.customersdk.flex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.customersdk.core.DecodingException;
import dev.customersdk.fixtures.Fixtures;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What "List" and "Retrieve a customer's payment method" (2026) and their older twins say. */
class PaymentMethodsTest {

  private static final String ID = "fpm_01J9XR8M3K7VZ8N2YB4WJ6T0RA";
  private static final String ADA = "fcus_01J9XR8M3K7VZ8N2YB4WJ6T0RA";
  private static final String PATH = "/v1/customers/" + ADA + "/payment_methods";

  @AutoClose private final FakeFlex flex = new FakeFlex();

  private final PaymentMethods methods = flex.client().customers().paymentMethods(ADA);

  @Test
  void getSendsBothIdsAndReadsEveryProperty() {
    flex.responds(Fixtures.text("payment-method/every-property.json"));

    PaymentMethod method = methods.get(ID);

    assertThat(flex.sent("GET", PATH + "/" + ID)).isEmpty();
    assertThat(method.customerId()).contains(ADA);
    assertThat(method.metadata()).isEqualTo(Map.of("order_id", "8842", "channel", "shopify"));
    assertThat(method.offSession()).contains(false);
    assertThat(method.card())
        .contains(
            Card.builder()
                .brand("american_express")
                .country("US")
                .expMonth(12)
                .expYear(2027)
                .funding("credit")
                .last4("0005")
                .build());
    BillingDetails details = method.billingDetails().orElseThrow();
    assertThat(details.email()).contains("john.doe@example.com");
    assertThat(details.address().flatMap(BillingAddress::postalCode)).contains("94107");
    assertThat(method.toString()).doesNotContain("0005", "2027", "american", "John", "94107");
  }

  @Test
  void getReadsTheWholeCustomerOfTheOldestExample() {
    flex.responds(Fixtures.text("payment-method/with-a-whole-customer.json"));

    PaymentMethod method = methods.get(ID);

    assertThat(method.customerId()).contains(ADA);
    assertThat(method.customer().flatMap(Customer::employer)).contains("Acme Health");
    assertThat(method.billingDetails().flatMap(BillingDetails::address))
        .contains(BillingAddress.builder().build());
  }

  @Test
  void listAsksForTheLargestPageAndReadsItsRows() {
    flex.responds(Fixtures.text("payment-method-list/one-row.json"));
    flex.responds("{\"payment_methods\":[]}");

    assertThat(methods.list().stream())
        .singleElement()
        .satisfies(
            method -> {
              assertThat(method.paymentMethodId()).isEqualTo(ID);
              assertThat(method.customerId()).isEmpty();
              assertThat(method.card()).contains(Card.builder().build());
              assertThat(method.billingDetails()).contains(BillingDetails.builder().build());
            });
    assertThat(flex.sent("GET", PATH + "?limit=100")).isEmpty();
    assertThat(flex.sent("GET", PATH + "?limit=100&offset=1")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"'\"a@b.c\"',a@b.c", "123,123", "true,true", "1.5,1.5", "null,", "'\"\"',''"})
  void anAddressOfAnyScalarIsReadAsText(String json, String email) {
    flex.responds(
        "{\"payment_method\":{\"payment_method_id\":\""
            + ID
            + "\",\"billing_details\":{\"email\":"
            + json
            + "}}}");

    BillingDetails details = methods.get(ID).billingDetails().orElseThrow();

    assertThat(details.email().orElse(null)).isEqualTo(email);
  }

  @Test
  void nullReadsAsAbsent() {
    String nulls =
        """
        {"payment_method_id": "fpm_1", "billing_details": null, "customer": null, "metadata": null,
         "card": null, "created_at": null, "test_mode": null, "off_session": null}
        """;

    assertThat(PaymentMethod.fromJson(nulls))
        .isEqualTo(PaymentMethod.builder().paymentMethodId("fpm_1").build());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"first_name\": \"x\", \"shipping\": {\"customer_id\": \"c\"}}",
        "{\"customer_id\": null, \"first_name\": \"x\"}",
        "{\"customer_id\": \"\"}",
        "\"\"",
        "\" \""
      })
  void aCustomerWithoutAnIdReadsAsAbsentAndSparesTheOtherRows(String customer) {
    flex.responds(
        """
        {"payment_methods": [{"payment_method_id": "fpm_2", "customer": "fcus_1"},
                             {"payment_method_id": "fpm_1", "customer": %s, "off_session": true}]}
        """
            .formatted(customer));
    flex.responds("{\"payment_methods\":[]}");

    assertThat(methods.list().stream())
        .containsExactly(
            PaymentMethod.builder()
                .paymentMethodId("fpm_2")
                .customer(Customer.builder().customerId("fcus_1").build())
                .build(),
            PaymentMethod.builder().paymentMethodId("fpm_1").offSession(true).build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e400", "0.12345678901234567890123", "123456789012345678901234567890"})
  void numbersOfTheCustomerKeepEveryDigitUnderAnyMapper(String number)
      throws JsonProcessingException {
    String json =
        "{\"payment_method_id\":\"fpm_1\",\"customer\":{\"first_name\":\"x\",\"metadata\":{\"n\":["
            + number
            + "]},\"customer_id\":\"c\"}}";
    ObjectMapper foreign = JsonMapper.builder().addModule(new Jdk8Module()).build();

    for (PaymentMethod method :
        List.of(PaymentMethod.fromJson(json), foreign.readValue(json, PaymentMethod.class))) {
      assertThat(method.customer().orElseThrow().metadata().get("n"))
          .asInstanceOf(InstanceOfAssertFactories.LIST)
          .singleElement()
          .hasToString(new BigDecimal(number).toString());
    }
  }

  @Test
  void anotherPaymentMethodThanTheOneAskedForIsAFailure() {
    flex.responds(Fixtures.text("payment-method/every-property.json"));

    assertThatThrownBy(() -> methods.get("fpm_2"))
        .isInstanceOf(DecodingException.class)
        .hasMessageContaining("another thing")
        .hasMessageNotContaining(ID);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {}                                         | has no property "payment_method"
          {"payment_method":null}                    | has no property "payment_method"
          {"payment_method":{"card":{"last4":"7"}}}  | paymentMethodId
          """)
  void whatIsNoPaymentMethodIsAFailure(String body, String message) {
    flex.responds(body);

    assertThatThrownBy(() -> methods.get(ID))
        .isInstanceOf(DecodingException.class)
        .hasMessageContaining(message);
  }
}
