package dev.customersdk.examples.cli.vendor;

import dev.customersdk.core.spi.json.JsonText;
import java.util.List;

/** The search for an e-mail address that every client has beside its prepared views. */
public final class EmailSearch {

  private EmailSearch() {}

  /** All customers with the address, whatever its case. */
  public static List<JsonText> find(Vendor vendor, AutoCloseable client, String email) {
    Object customers = Invocation.of(Invocation.method(vendor.client(), "customers"), client);
    List<?> found =
        (List<?>)
            Invocation.of(
                Invocation.method(customers.getClass(), "findByEmail", String.class),
                customers,
                email);
    return found.stream().map(JsonText.class::cast).toList();
  }
}
