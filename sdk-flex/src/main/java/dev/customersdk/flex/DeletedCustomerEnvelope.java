package dev.customersdk.flex;

import dev.customersdk.core.spi.json.GenerateCodec;
import org.jspecify.annotations.Nullable;

/** The envelope of a deleted customer, which Flex need not fill: the status says enough. */
@GenerateCodec
record DeletedCustomerEnvelope(@Nullable DeletedCustomer customer) {

  static final DeletedCustomer NOTHING = DeletedCustomer.builder().build();

  DeletedCustomer value() {
    return customer == null ? NOTHING : customer;
  }
}
