package consumer;

import dev.customersdk.kohort.Customer;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** An application that keeps customers in documents of its own. */
public final class Shop {

  record Order(int number, Customer buyer, List<Customer> guests) {}

  public static void main(String[] args) {
    JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
    Customer ada = Customer.fromJson("{\"id\":\"cus_1\",\"metadata\":{\"limit\":1e400,\"tag\":null}}");
    Order order = new Order(1, ada, List.of(ada));
    try {
      String json = mapper.writeValueAsString(order);
      System.out.println(json);
      System.out.println("the same again: " + mapper.readValue(json, Order.class).equals(order));
    } catch (RuntimeException e) {
      System.out.println("refused: " + e.getMessage().lines().findFirst().orElse(""));
    }
  }
}
