package dev.customersdk.checkoutpage;

import org.jspecify.annotations.Nullable;

/** The envelope of a single customer. */
record CustomerEnvelope(@Nullable Customer data) {

  Customer value() {
    if (data == null) {
      throw new IllegalStateException("the response has no property \"data\"");
    }
    return data;
  }
}
