package dev.customersdk.flex;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.customersdk.core.spi.ListPage;
import dev.customersdk.core.spi.json.GenerateCodec;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The envelope of a list of payment methods: rows and nothing else. */
@GenerateCodec
record PaymentMethodListEnvelope(
    @JsonProperty("payment_methods") @Nullable List<PaymentMethod> methods) {

  List<PaymentMethod> rows() {
    if (methods == null) {
      throw new IllegalStateException("the list has no property \"payment_methods\"");
    }
    return methods;
  }

  /** The page, which is the last if it is empty. */
  ListPage<ListPaymentMethodsQuery, PaymentMethod> page(ListPaymentMethodsQuery query) {
    if (rows().isEmpty()) {
      return new ListPage<>(rows(), Optional.empty());
    }
    int next = query.offset().orElse(0) + rows().size();
    return new ListPage<>(rows(), Optional.of(query.toBuilder().offset(next).build()));
  }
}
