package dev.customersdk.kohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.customersdk.core.OpenEnum;
import dev.customersdk.core.Patch;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Models and requests as values: built, changed, written, read, and never altered afterwards. */
class KohortValuesTest {

  private static final Customer CUSTOMER =
      Customer.fromJson(
          """
          {"id": "cus_1", "firstName": "Ada", "isBlocked": false,
           "createdAt": "2021-07-22T00:00:00.000Z", "metadata": {"a": {"b": [1, {"c": null}]}},
           "organization": {"name": "Kohort", "tags": ["x"]}}
          """);

  @Test
  void toBuilderKeepsWhatIsNotChanged() {
    Customer renamed = CUSTOMER.toBuilder().firstName("Grace").build();
    assertThat(renamed.firstName()).contains("Grace");
    assertThat(renamed).isNotEqualTo(CUSTOMER);
    assertThat(renamed.toBuilder().firstName("Ada").build())
        .isEqualTo(CUSTOMER)
        .hasSameHashCodeAs(CUSTOMER);

    CreateCustomerRequest create = documentedCreate();
    assertThat(create.toBuilder().build()).isEqualTo(create);
    assertThat(create.toBuilder().clearLastName().build().toJson()).contains("\"lastName\":null");

    UpdateCustomerRequest update = UpdateCustomerRequest.builder().clearDeletedAt().build();
    assertThat(update.toBuilder().build()).isEqualTo(update);

    Address address = Address.builder().city("Paris").putExtra("street", "x").build();
    assertThat(address.toBuilder().country("FR").build().toJson())
        .isEqualTo("{\"city\":\"Paris\",\"country\":\"FR\",\"street\":\"x\"}");

    ListCustomersQuery query = ListCustomersQuery.builder().take(3).addExpand("a").build();
    assertThat(query.toBuilder().build()).isEqualTo(query);
    GetCustomerQuery get = GetCustomerQuery.builder().addExpand("a").build();
    assertThat(get.toBuilder().build()).isEqualTo(get);
  }

  @Test
  void aPatchIsAbsentNullOrAValueOnTheWire() {
    UpdateCustomerRequest keep = UpdateCustomerRequest.builder().build();
    UpdateCustomerRequest clear = UpdateCustomerRequest.builder().clearDeletedAt().build();
    UpdateCustomerRequest set =
        UpdateCustomerRequest.builder().deletedAt(Instant.ofEpochSecond(1)).build();
    assertThat(keep.toJson()).isEqualTo("{}");
    assertThat(clear.toJson()).isEqualTo("{\"deletedAt\":null}");
    assertThat(set.toJson()).isEqualTo("{\"deletedAt\":\"1970-01-01T00:00:01Z\"}");
    for (UpdateCustomerRequest request : List.of(keep, clear, set)) {
      assertThat(UpdateCustomerRequest.fromJson(request.toJson())).isEqualTo(request);
    }
    assertThat(List.of(keep.deletedAt(), clear.deletedAt(), set.deletedAt()))
        .containsExactly(Patch.keep(), Patch.clear(), Patch.set(Instant.ofEpochSecond(1)));
  }

  @Test
  void anUnknownLocaleIsKept() {
    String json = "{\"emailAddress\":\"ada@example.com\",\"locale\":\"de_CH\"}";
    CreateCustomerRequest request = CreateCustomerRequest.fromJson(json);
    assertThat(request.locale().flatMap(OpenEnum::known)).isEmpty();
    assertThat(request.locale().map(OpenEnum::wireValue)).contains("de_CH");
    assertThat(request.toJson()).isEqualTo(json);
  }

  @Test
  void anAbsentFieldIsNeitherFalseNorNull() {
    Customer bare = Customer.fromJson("{\"id\": \"cus_1\", \"metadata\": null}");
    assertThat(bare.isBlocked()).isEmpty();
    assertThat(bare.livemode()).isEmpty();
    assertThat(bare.deletedAt()).isEmpty();
    assertThat(bare.metadata()).isEmpty();
    assertThat(bare).isEqualTo(Customer.builder().id("cus_1").build());
  }

  @Test
  void aMissingEmailAddressIsNamed() {
    assertThat(
            assertThrows(
                IllegalArgumentException.class, () -> CreateCustomerRequest.builder().build()))
        .hasMessageContaining("emailAddress");
    assertThat(
            assertThrows(
                IllegalArgumentException.class,
                () -> CreateCustomerRequest.builder().emailAddress(" ").build()))
        .hasMessage("emailAddress: must not be empty");
    assertThat(
            assertThrows(
                IllegalArgumentException.class, () -> CreateCustomerRequest.fromJson("{}")))
        .hasMessageContaining("emailAddress");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "[]", "{", "{\"id\": 1} {}", "{\"id\": null}", "{}"})
  void whatIsNoCustomerIsRefused(String json) {
    assertThrows(IllegalArgumentException.class, () -> Customer.fromJson(json));
  }

  private static CreateCustomerRequest documentedCreate() {
    return CreateCustomerRequest.builder()
        .emailAddress("ada@example.com")
        .firstName("Ada")
        .clearPhoneNumber()
        .address(Address.builder().city("Paris").build())
        .putMetadata("order_id", "ord_1")
        .locale(CustomerLocale.EN_GB)
        .clientReferenceId("ref-1")
        .build();
  }
}
