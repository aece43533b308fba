package dev.customersdk.springboot;

import dev.customersdk.core.spi.ClientBuilder;

/**
 * Changes clients before they are built. Beans of this type are called for each client, in their
 * order, after the properties were applied. With emulators, too: one that sets a base URL or
 * credentials leads tests to the real vendor.
 *
 * <p>To change one vendor's clients only, look at the builder's type.
 */
@FunctionalInterface
public interface ClientCustomizer {

  /**
   * Changes one client.
   *
   * @param account the name of the account; empty for the vendor's client without one
   * @param builder the builder
   */
  void customize(String account, ClientBuilder<?, ?> builder);
}
