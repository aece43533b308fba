package dev.customersdk.kohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.customersdk.core.OpenEnum;
import dev.customersdk.core.Patch;
import dev.customersdk.fixtures.models.ForeignMapperContract;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
                UpdateCustomerRequest.builder().build(),
                UpdateCustomerRequest.builder().clearDeletedAt().build(),
                UpdateCustomerRequest.builder().deletedAt(Instant.ofEpochSecond(1, 5000)).build()));
    values.addAll(examples("customer", Customer::fromJson));
    values.addAll(examples("create-request", CreateCustomerRequest::fromJson));
    values.addAll(examples("address", Address::fromJson));
    return values;
  }

  @Test
  void toBuilderKeepsWhatIsNotChanged() {
    Address address = Address.builder().city("Paris").putExtra("street", "x").build();
    assertThat(address.toBuilder().country("FR").build().toJson())
        .isEqualTo("{\"city\":\"Paris\",\"country\":\"FR\",\"street\":\"x\"}");

    CreateCustomerRequest create =
        CreateCustomerRequest.builder().emailAddress("ada@example.com").lastName("L").build();
    assertThat(create.toBuilder().clearLastName().build().toJson())
        .isEqualTo("{\"emailAddress\":\"ada@example.com\",\"lastName\":null}");

    ListCustomersQuery query = ListCustomersQuery.builder().take(3).addExpand("a").build();
    assertThat(query.toBuilder().build()).isEqualTo(query);
    GetCustomerQuery get = GetCustomerQuery.builder().addExpand("a").build();
    assertThat(get.toBuilder().build()).isEqualTo(get);
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
  void metadataIsJsonToo() {
    CreateCustomerRequest.Builder builder = CreateCustomerRequest.builder();
    assertThrows(IllegalArgumentException.class, () -> builder.putMetadata("n", Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> builder.putMetadata("m", Map.of(1, "x")));
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
  void whatIsNoCustomerIsRejected(String json) {
    assertThrows(IllegalArgumentException.class, () -> Customer.fromJson(json));
  }
}
