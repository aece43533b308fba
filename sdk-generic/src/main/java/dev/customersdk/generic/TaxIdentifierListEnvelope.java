package dev.customersdk.generic;

import dev.customersdk.core.spi.ListPage;
import dev.customersdk.core.spi.json.GenerateCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The envelope of a list of tax identifiers. */
@GenerateCodec
record TaxIdentifierListEnvelope(@Nullable Boolean hasMore, @Nullable List<TaxIdentifier> data)
    implements ListEnvelope<TaxIdentifier> {

  ListPage<ListTaxIdentifiersQuery, TaxIdentifier> page(ListTaxIdentifiersQuery query) {
    boolean backward = query.endingBefore().isPresent();
    return page(
        query,
        backward,
        TaxIdentifier::id,
        id ->
            (backward ? query.toBuilder().endingBefore(id) : query.toBuilder().startingAfter(id))
                .build());
  }
}
