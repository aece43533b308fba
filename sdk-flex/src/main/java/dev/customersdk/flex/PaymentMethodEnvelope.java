package dev.customersdk.flex;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.customersdk.core.spi.json.GenerateCodec;
import org.jspecify.annotations.Nullable;

/** The envelope of a single payment method. */
@GenerateCodec
record PaymentMethodEnvelope(@JsonProperty("payment_method") @Nullable PaymentMethod method) {

  PaymentMethod value() {
    if (method == null) {
      throw new IllegalStateException("the response has no property \"payment_method\"");
    }
    return method;
  }
}
