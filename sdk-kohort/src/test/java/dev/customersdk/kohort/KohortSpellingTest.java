package dev.customersdk.kohort;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both spellings of a name in one answer. */
class KohortSpellingTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":\"cus_1\",\"emailAddress\":\"ada@example.com\",\"email_address\":null}",
        "{\"id\":\"cus_1\",\"email_address\":null,\"emailAddress\":\"ada@example.com\"}",
        "{\"id\":\"cus_1\",\"emailAddress\":null,\"email_address\":\"ada@example.com\"}"
      })
  void aNullInOneDoesNotWipeTheOther(String json) {
    assertThat(Customer.fromJson(json).emailAddress()).contains("ada@example.com");
  }
}
