package dev.customersdk.checkoutpage;

import org.jspecify.annotations.Nullable;

/** The envelope of a single customer. */
record CustomerEnvelope(@Nullable Customer data) {

  Customer customer() {
    if (data == null) {
      throw new IllegalStateException("the answer has no property \"data\"");
    }
    return data;
  }
}
