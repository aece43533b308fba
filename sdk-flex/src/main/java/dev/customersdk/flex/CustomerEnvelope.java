package dev.customersdk.flex;

import dev.customersdk.core.spi.json.GenerateCodec;
import org.jspecify.annotations.Nullable;

/** The envelope of a single customer. */
@GenerateCodec
record CustomerEnvelope(@Nullable Customer customer) {

  Customer value() {
    if (customer == null) {
      throw new IllegalStateException("the response has no property \"customer\"");
    }
    return customer;
  }
}
