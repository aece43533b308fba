package dev.customersdk.kohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.customersdk.fixtures.models.ForeignMapperContract;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelsTest extends ForeignMapperContract {

  ModelsTest() {
    super(KohortClient.class);
  }

  @Override
  protected List<Object> special() {
    List<Object> values =
        new ArrayList<>(
            List.of(
                Customer.fromJson(
                    "{\"id\": \"cus_1\", \"metadata\": {\"n\": 1E+400, \"z\": null}}"),
                Customer.fromJson("{\"id\": \"cus_1\", \"organization\": {\"n\": [1.10, null]}}"),
                CreateCustomerRequest.builder()
                    .emailAddress("ada@example.com")
                    .clearLastName()
                    .putExtra("extras", null)
                    .build(),
                CreateCustomerRequest.fromJson(
                    "{\"emailAddress\": \"ada@example.com\", \"locale\": \"de_CH\"}"),
                UpdateCustomerRequest.builder().build(),
                UpdateCustomerRequest.builder().clearDeletedAt().build(),
                UpdateCustomerRequest.builder().deletedAt(Instant.ofEpochSecond(1, 5000)).build()));
    values.addAll(examples("customer", Customer::fromJson));
    values.addAll(examples("create-request", CreateCustomerRequest::fromJson));
    values.addAll(examples("address", Address::fromJson));
    return values;
  }

  @Test
  void aQueryIsCopiedWhole() {
    GetCustomerQuery query = GetCustomerQuery.builder().addExpand("a").build();
    assertThat(query.toBuilder().build()).isEqualTo(query);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":\"cus_1\",\"emailAddress\":\"ada@example.com\",\"email_address\":null}",
        "{\"id\":\"cus_1\",\"email_address\":null,\"emailAddress\":\"ada@example.com\"}",
        "{\"id\":\"cus_1\",\"emailAddress\":null,\"email_address\":\"ada@example.com\"}"
      })
  void aNullInOneSpellingDoesNotWipeTheOther(String json) {
    assertThat(Customer.fromJson(json).emailAddress()).contains("ada@example.com");
  }

  @Test
  void whatTheExamplesLeaveEmptyIsReadFromBothSpellings() {
    String json =
        "{\"blockedAt\":\"2021-07-22T00:00:00Z\",\"blockedBy\":\"usr_1\","
            + "\"deletedAt\":\"2021-07-23T00:00:00Z\",\"id\":\"cus_1\"}";
    String snakeCase = json.replace("dAt", "d_at").replace("dBy", "d_by");
    assertThat(Customer.fromJson(snakeCase).toJson()).isEqualTo(json);
  }

  @Test
  void aPropertyCalledExtrasIsAnExtraLikeAnyOther() {
    String json = "{\"id\":\"cus_1\",\"extras\":{\"a\":1},\"(x)\":null}";
    Customer customer = Customer.fromJson(json);
    assertThat(customer.extras()).containsOnlyKeys("extras", "(x)");
    assertThat(customer.toJson()).isEqualTo(json);
  }

  @Test
  void anAbsentPropertyIsNeitherFalseNorNull() {
    Customer bare = Customer.fromJson("{\"id\": \"cus_1\", \"metadata\": null}");
    assertThat(bare.isBlocked()).isEmpty();
    assertThat(bare.livemode()).isEmpty();
    assertThat(bare.deletedAt()).isEmpty();
    assertThat(bare.metadata()).isEmpty();
    assertThat(bare).isEqualTo(Customer.builder().id("cus_1").build());
  }

  @Test
  void aMissingEmailAddressIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CreateCustomerRequest.builder().build())
        .withMessageContaining("emailAddress");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CreateCustomerRequest.builder().emailAddress(" ").build())
        .withMessage("emailAddress: must not be empty");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CreateCustomerRequest.fromJson("{}"))
        .withMessageContaining("emailAddress");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "[]", "{", "{\"id\": 1} {}", "{\"id\": null}", "{}"})
  void whatIsNoCustomerIsRejected(String json) {
    assertThrows(IllegalArgumentException.class, () -> Customer.fromJson(json));
  }
}
