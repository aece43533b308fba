package dev.customersdk.generic;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.customersdk.core.spi.json.ModelJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FixturesTest {

  private static final Map<String, Class<?>> TYPES =
      Map.of(
          "create-customer-request", CreateCustomerRequest.class,
          "update-customer-request", UpdateCustomerRequest.class,
          "customer", Customer.class,
          "customer-list", CustomerList.class,
          "source", Source.class,
          "tax-identifier", TaxIdentifier.class);

  static Stream<Fixture> models() {
    return Fixture.all().filter(fixture -> !fixture.kind().equals("error"));
  }

  @ParameterizedTest
  @MethodSource("models")
  void nothingIsLostOrAddedOnTheWayThroughAModel(Fixture fixture) {
    Object decoded = decode(fixture.kind(), fixture.json());
    String encoded = ModelJson.write(decoded);

    assertThat(decode(fixture.kind(), encoded)).isEqualTo(decoded);
    assertThat(Fixture.canonical(encoded)).isEqualTo(Fixture.canonical(fixture.json()));
  }

  @ParameterizedTest
  @MethodSource("models")
  void everyLeafMatters(Fixture fixture) {
    Object whole = decode(fixture.kind(), fixture.json());

    assertThat(fixture.eachWithoutOneLeaf())
        .isNotEmpty()
        .allSatisfy(
            json ->
                assertThat(whole)
                    .isNotEqualTo(decodedOrRefused(() -> decode(fixture.kind(), json))));
  }

  @Test
  void everyLeafOfAnErrorMatters() {
    assertThat(Fixture.all().filter(fixture -> fixture.kind().equals("error")))
        .hasSize(3)
        .allSatisfy(
            fixture ->
                assertThat(fixture.eachWithoutOneLeaf())
                    .isNotEmpty()
                    .allSatisfy(
                        json ->
                            assertThat(GenericErrors.decode(tree(json)))
                                .isNotEqualTo(GenericErrors.decode(tree(fixture.json())))));
  }

  @Test
  void everyDocumentedMemberHasAnAccessor() {
    Customer customer = Customer.fromJson(Fixture.json("customer/documented"));

    assertThat(customer.extras()).isEmpty();
    assertThat(customer.shipping().orElseThrow().extras()).isEmpty();
    assertThat(customer.sources().get(0).extras()).isEmpty();
    assertThat(customer.sources().get(0).creditCard().orElseThrow().extras()).isEmpty();
    assertThat(customer.taxCertificates().get(0).extras()).isEmpty();
    assertThat(customer.taxIdentifiers().get(0).extras()).isEmpty();
    assertThat(customer.taxIdentifiers().get(0).applicability().get(0).extras()).isEmpty();
    assertThat(Source.fromJson(Fixture.json("source/attached")).extras()).isEmpty();
  }

  private static Object decode(String kind, String json) {
    return ModelJson.read(Objects.requireNonNull(TYPES.get(kind), kind), json);
  }

  private static Object decodedOrRefused(Supplier<Object> decoding) {
    try {
      return decoding.get();
    } catch (IllegalArgumentException refused) {
      return "refused";
    }
  }

  private static JsonNode tree(String json) {
    try {
      return new ObjectMapper().readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
