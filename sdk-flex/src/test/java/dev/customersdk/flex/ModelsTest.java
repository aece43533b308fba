package dev.customersdk.flex;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import dev.customersdk.core.spi.json.ModelJson;
import dev.customersdk.fixtures.Fixtures;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Models and requests in the user's hands. */
class ModelsTest {

  /** As Spring sets one up. */
  private static final ObjectMapper USERS =
      JsonMapper.builder()
          .addModules(new Jdk8Module(), new JavaTimeModule(), new ParameterNamesModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  static Stream<Object> all() {
    return Planted.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyValueSurvivesTheUsersOwnMapper(Object value) throws Exception {
    String json = USERS.writeValueAsString(value);

    assertThat(Fixtures.tree(json)).isEqualTo(Fixtures.tree(ModelJson.write(value)));
    assertThat((Object) USERS.readValue(json, declared(value))).isEqualTo(value);
  }

  @Test
  void everyValueSurvivesItsOwnText() {
    assertThat(Customer.fromJson(Planted.CUSTOMER.toJson())).isEqualTo(Planted.CUSTOMER);
    assertThat(Shipping.fromJson(Planted.SHIPPING.toJson())).isEqualTo(Planted.SHIPPING);
    assertThat(ShippingRequest.fromJson(Planted.SHIPPING_REQUEST.toJson()))
        .isEqualTo(Planted.SHIPPING_REQUEST);
    assertThat(CreateCustomerRequest.fromJson(Planted.CREATE.toJson())).isEqualTo(Planted.CREATE);
    assertThat(UpdateCustomerRequest.fromJson(Planted.UPDATE.toJson())).isEqualTo(Planted.UPDATE);
  }

  @Test
  void aBuilderThatStartsWithAValueBuildsItAgain() {
    assertThat(Planted.CUSTOMER.toBuilder().build()).isEqualTo(Planted.CUSTOMER);
    assertThat(Planted.SHIPPING.toBuilder().build()).isEqualTo(Planted.SHIPPING);
    assertThat(Planted.SHIPPING_REQUEST.toBuilder().build()).isEqualTo(Planted.SHIPPING_REQUEST);
    assertThat(Planted.CREATE.toBuilder().build()).isEqualTo(Planted.CREATE);
    assertThat(Planted.UPDATE.toBuilder().build()).isEqualTo(Planted.UPDATE);
  }

  @Test
  void nullReadsAsAbsent() {
    String nulls =
        """
        {"customer_id": "fcus_1", "first_name": null, "last_name": null, "email": null,
         "phone": null, "employer": null, "shipping": null, "metadata": null, "created_at": null,
         "test_mode": null}
        """;

    assertThat(Customer.fromJson(nulls)).isEqualTo(Customer.builder().customerId("fcus_1").build());
  }

  @Test
  void anAddressWithNothingInItIsPresent() {
    Customer customer = Customer.fromJson("{\"customer_id\":\"fcus_1\",\"shipping\":{}}");

    assertThat(customer.shipping()).contains(Shipping.builder().build());
    assertThat(customer.toJson())
        .isEqualTo("{\"customer_id\":\"fcus_1\",\"metadata\":{},\"shipping\":{}}");
  }

  @Test
  void emptyMetadataIsWrittenByAMapperThatLeavesOutEmptyMaps() throws Exception {
    ObjectMapper sparse = USERS.copy().setDefaultPropertyInclusion(JsonInclude.Include.NON_EMPTY);

    assertThat(sparse.writeValueAsString(Customer.builder().customerId("fcus_1").build()))
        .isEqualTo("{\"customer_id\":\"fcus_1\",\"metadata\":{}}");
  }

  @Test
  void whatFlexAddsLaterIsKept() {
    Customer customer = Customer.fromJson("{\"customer_id\":\"fcus_1\",\"tier\":{\"no\":1.50}}");

    assertThat(customer.extras()).hasToString("{tier={no=1.50}}");
    assertThat(customer.toJson())
        .isEqualTo("{\"customer_id\":\"fcus_1\",\"metadata\":{},\"tier\":{\"no\":1.50}}");
  }

  private static Class<?> declared(Object value) {
    return value.getClass().getInterfaces()[0];
  }
}
