package dev.customersdk.checkoutpage;

import static dev.customersdk.checkoutpage.JsonTrees.comparable;
import static dev.customersdk.checkoutpage.JsonTrees.tree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.core.spi.json.ModelJson;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FixturesTest {

  private static final Map<String, Class<?>> KINDS =
      Map.of(
          "customer", Customer.class,
          "answer", CustomerEnvelope.class,
          "list", CustomerList.class,
          "update", UpdateCustomerRequest.class);

  static List<String> all() {
    return Fixtures.names();
  }

  static List<String> models() {
    return all().stream().filter(name -> !Fixtures.kindOf(name).equals("error")).toList();
  }

  @Test
  void everyKindHasAFixture() {
    assertThat(all().stream().map(Fixtures::kindOf)).contains("error").containsAll(KINDS.keySet());
  }

  @ParameterizedTest
  @MethodSource("models")
  void decodingWhatWasEncodedGivesTheSameValue(String name) {
    Object value = decode(name, tree(Fixtures.text(name)));

    assertThat(decode(name, tree(ModelJson.write(value)))).isEqualTo(value);
  }

  /** None of the examples has a null that is not a cleared field, so no null may be lost. */
  @ParameterizedTest
  @MethodSource("models")
  void encodingWhatWasDecodedGivesTheSameTree(String name) {
    JsonNode documented = tree(Fixtures.text(name));

    JsonNode encoded = tree(ModelJson.write(decode(name, documented)));

    assertThat(comparable(encoded)).isEqualTo(comparable(documented));
  }

  @ParameterizedTest
  @MethodSource("all")
  void deletingAnyLeafMakesADifference(String name) {
    JsonNode documented = tree(Fixtures.text(name));
    Object value = decode(name, documented);

    for (JsonPointer leaf : JsonTrees.leaves(documented)) {
      JsonNode cut = JsonTrees.without(documented, leaf);
      if (leaf.toString().endsWith("/id")) {
        assertThatThrownBy(() -> decode(name, cut)).isInstanceOf(IllegalArgumentException.class);
      } else {
        assertThat(decode(name, cut)).as(leaf.toString()).isNotEqualTo(value);
      }
    }
  }

  @Test
  void whatIsNotDocumentedSurvivesInCustomersAtEveryLevel() {
    JsonNode customer = tree(Fixtures.text("list/first-page.json")).at("/data/0");
    for (String place : List.of("", "/address", "/shipping", "/shipping/address")) {
      ((ObjectNode) customer.at(place)).put("new" + place.length(), 1.10).putNull("nothing");
    }

    Customer read = Customer.fromJson(customer.toString());

    assertThat(comparable(tree(read.toJson()))).isEqualTo(comparable(customer));
  }

  private static Object decode(String name, JsonNode json) {
    String kind = Fixtures.kindOf(name);
    return kind.equals("error")
        ? CheckoutPageErrors.decode(json)
        : ModelJson.read(
            Objects.requireNonNull(KINDS.get(kind), () -> "no type for the folder " + kind),
            json.toString());
  }
}
