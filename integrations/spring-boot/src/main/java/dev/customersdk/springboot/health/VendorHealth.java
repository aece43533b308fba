package dev.customersdk.springboot.health;

import dev.customersdk.core.ApiCall;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.beans.factory.ListableBeanFactory;

/**
 * The health of a vendor's clients.
 *
 * @param clients by the names of their beans
 */
record VendorHealth(Map<String, ClientHealth> clients) {

  static <C> VendorHealth of(
      ListableBeanFactory beans, Class<C> type, Function<C, ApiCall<?>> read) {
    Map<String, ClientHealth> clients = new TreeMap<>();
    beans
        .getBeansOfType(type)
        .forEach((name, client) -> clients.put(name, new ClientHealth(read.apply(client))));
    return new VendorHealth(clients);
  }

  /** All of them as an indicator of the generation's, which is up or has details of a failure. */
  static <H> Map<String, H> indicators(
      List<VendorHealth> vendors, Function<ClientHealth, H> indicator) {
    Map<String, H> all = new TreeMap<>();
    vendors.forEach(
        vendor ->
            vendor.clients().forEach((name, health) -> all.put(name, indicator.apply(health))));
    return all;
  }
}
