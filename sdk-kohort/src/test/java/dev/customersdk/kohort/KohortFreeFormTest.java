package dev.customersdk.kohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Metadata and extras: any JSON, kept digit by digit, checked when it is put in, unchangeable. */
class KohortFreeFormTest {

  private static final Customer CUSTOMER =
      Customer.fromJson(
          """
          {"id": "cus_1", "firstName": "Ada", "isBlocked": false,
           "createdAt": "2021-07-22T00:00:00.000Z", "metadata": {"a": {"b": [1, {"c": null}]}},
           "organization": {"name": "Kohort", "tags": ["x"]}}
          """);

  @Test
  void anExtraIsSentAsItIsAndNullAsNull() {
    UpdateCustomerRequest request =
        UpdateCustomerRequest.builder()
            .putExtra("firstName", "Ada")
            .putExtra("phoneNumber", null)
            .putExtra("extras", Map.of("extras", 1))
            .build();
    assertThat(request.toJson())
        .isEqualTo("{\"firstName\":\"Ada\",\"phoneNumber\":null,\"extras\":{\"extras\":1}}");
    assertThat(UpdateCustomerRequest.fromJson(request.toJson())).isEqualTo(request);
  }

  @Test
  void aPropertyCalledExtrasIsAnExtraLikeAnyOther() {
    String json = "{\"id\":\"cus_1\",\"extras\":{\"a\":1},\"(x)\":null}";
    Customer customer = Customer.fromJson(json);
    assertThat(customer.extras()).containsOnlyKeys("extras", "(x)");
    assertThat(customer.toJson()).isEqualTo(json);
  }

  @Test
  void aNumberKeepsEveryDigit() {
    String json =
        "{\"id\":\"cus_1\",\"metadata\":{\"a\":1E+400,\"b\":12345678901234567890123,"
            + "\"c\":0.1000000000000000055511151231257827,\"d\":7}}";
    Customer customer = Customer.fromJson(json);
    assertThat(customer.metadata())
        .containsEntry("a", new BigDecimal("1e400"))
        .containsEntry("b", new BigInteger("12345678901234567890123"))
        .containsEntry("c", new BigDecimal("0.1000000000000000055511151231257827"))
        .containsEntry("d", 7L);
    assertThat(customer.toJson()).isEqualTo(json);
  }

  @Test
  void freeFormJsonCannotBeChangedAtAnyDepth() {
    assertThat(unchangeable(CUSTOMER.metadata())).isEqualTo(4);
    assertThat(unchangeable(CUSTOMER.extras())).isEqualTo(3);
    Customer built =
        Customer.builder().from(CUSTOMER).putMetadata("more", new ArrayList<>()).build();
    assertThat(unchangeable(built.metadata())).isEqualTo(5);
  }

  /** How many maps and lists there are, none of which can be changed. */
  private static int unchangeable(@Nullable Object json) {
    if (json instanceof Map<?, ?> map) {
      assertThrows(UnsupportedOperationException.class, map::clear);
      return 1 + map.values().stream().mapToInt(KohortFreeFormTest::unchangeable).sum();
    }
    if (json instanceof List<?> list) {
      assertThrows(UnsupportedOperationException.class, list::clear);
      return 1 + list.stream().mapToInt(KohortFreeFormTest::unchangeable).sum();
    }
    return 0;
  }

  @Test
  void whatIsPutIntoABuilderIsCopiedDeeply() {
    List<String> tags = new ArrayList<>(List.of("one"));
    CreateCustomerRequest request =
        CreateCustomerRequest.builder()
            .emailAddress("ada@example.com")
            .putMetadata("tags", tags)
            .putExtra("tags", Map.of("deep", tags))
            .build();
    tags.add("two");
    assertThat(request.toJson()).doesNotContain("two").contains("one");
  }

  @Test
  @SuppressWarnings("JavaUtilDate") // what callers hand over all the same
  void whatIsNoJsonIsRefusedByNameAndTypeAndNotPrinted() {
    CreateCustomerRequest.Builder builder = CreateCustomerRequest.builder();
    for (Object value : List.of(new Date(0), List.of(new Date(0)), Map.of("deep", new Date(0)))) {
      var refusal =
          assertThrows(
              IllegalArgumentException.class, () -> builder.putMetadata("birthday", value));
      assertThat(refusal)
          .hasMessageContaining("birthday")
          .hasMessageContaining("java.util.Date")
          .hasMessageContaining("use text, numbers")
          .hasMessageNotContaining("1970");
    }
    assertThrows(IllegalArgumentException.class, () -> builder.putMetadata("n", Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> builder.putMetadata("m", Map.of(1, "x")));
  }
}
