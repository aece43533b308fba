package dev.customersdk.checkoutpage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.customersdk.core.ApiCall;
import dev.customersdk.core.ApiException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PrivacyTest extends ServerTest {

  private static final ListCustomersQuery SEARCH =
      ListCustomersQuery.builder().search("canary").limit(7).build();

  static Stream<Object> values() {
    return Stream.concat(
        Samples.all().stream(),
        Stream.of(
            SEARCH,
            new CustomerEnvelope(Samples.customer()),
            new CustomerList(List.of(Samples.customer()), 1L, false)));
  }

  @ParameterizedTest
  @MethodSource("values")
  void nothingPersonalIsPrinted(Object value) {
    assertThat(value.toString()).contains("***").doesNotContainIgnoringCase("canary");
  }

  @Test
  void whatIsNotPersonalIsPrinted() {
    assertThat(Samples.customer().toString()).contains("6812fe6e9f39b6760576f01c", "us_ein");
    assertThat(SEARCH.toString()).contains("limit=7");
  }

  @Test
  void neitherCallsNorFailuresPrintWhatWasSentOrAnswered() {
    answer(400, "{\"message\":\"canary\",\"errors\":[{\"param\":\"email\",\"value\":\"canary\"}]}");
    ApiCall<Customer> call = client.customers().prepare().update("canary-id", Samples.update());

    ApiException failure = catchThrowableOfType(ApiException.class, call::execute);

    assertThat(call + " " + call.preview() + " " + failure + " " + failure.error())
        .contains("answered 400")
        .doesNotContainIgnoringCase("canary");
    assertThat(failure.error().violations().toString()).contains("email").doesNotContain("canary");
  }
}
