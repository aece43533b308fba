package dev.customersdk.checkoutpage;

import dev.customersdk.core.spi.json.GenerateCodec;
import org.jspecify.annotations.Nullable;

/** The envelope of a single customer. */
@GenerateCodec
record CustomerEnvelope(@Nullable Customer data) {

  Customer value() {
    if (data == null) {
      throw new IllegalStateException("the response has no property \"data\"");
    }
    return data;
  }
}
