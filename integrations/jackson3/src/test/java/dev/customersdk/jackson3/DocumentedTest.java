package dev.customersdk.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.core.OpenEnum;
import dev.customersdk.core.Patch;
import dev.customersdk.flex.WebhookEventType;
import dev.customersdk.kohort.Customer;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the page about Jackson 3 prints. */
class DocumentedTest {

  private final JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

  record Order(int number, Customer buyer, List<Customer> guests) {}

  record Profile(Patch<String> name, Patch<String> phone, OpenEnum<WebhookEventType> last) {}

  @Test
  void modelsInRecords() {
    Customer ada = Customer.builder().id("cus_1").putMetadata("tag", null).build();
    Order order = new Order(1, ada, List.of());

    String json = mapper.writeValueAsString(order);

    assertThat(json)
        .isEqualTo(
            "{\"number\":1,\"buyer\":{\"id\":\"cus_1\",\"metadata\":{\"tag\":null}},\"guests\":[]}");
    assertThat(mapper.readValue(json, Order.class)).isEqualTo(order);
  }

  @Test
  void patchesAndOpenEnums() {
    Profile profile =
        mapper.readValue("{\"phone\":null,\"last\":\"customer.moved\"}", Profile.class);

    assertThat(profile.name().isKeep()).isTrue();
    assertThat(profile.phone().isClear()).isTrue();
    assertThat(profile.last().known()).isEmpty();
    assertThat(mapper.writeValueAsString(profile))
        .isEqualTo("{\"phone\":null,\"last\":\"customer.moved\"}");
  }

  @Test
  void everyDigitOfATree() {
    JsonMapper exact =
        JsonMapper.builder()
            .findAndAddModules()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    JsonNode tree = exact.readTree("{\"id\":\"cus_1\",\"limit\":10.50}");
    Customer ada = exact.treeToValue(tree, Customer.class);
    assertThat(ada.toJson()).isEqualTo("{\"id\":\"cus_1\",\"limit\":10.50}");
  }
}
