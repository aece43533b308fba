package dev.customersdk.generic;

import dev.customersdk.core.spi.ListPage;
import dev.customersdk.core.spi.json.GenerateCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The envelope of a list of customers. */
@GenerateCodec
record CustomerListEnvelope(@Nullable Boolean hasMore, @Nullable List<Customer> data)
    implements ListEnvelope<Customer> {

  ListPage<ListCustomersQuery, Customer> page(ListCustomersQuery query) {
    boolean backward = query.endingBefore().isPresent();
    return page(
        query,
        backward,
        Customer::id,
        id ->
            (backward ? query.toBuilder().endingBefore(id) : query.toBuilder().startingAfter(id))
                .build());
  }
}
