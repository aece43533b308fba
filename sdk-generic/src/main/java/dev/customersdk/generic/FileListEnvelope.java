package dev.customersdk.generic;

import dev.customersdk.core.spi.ListPage;
import dev.customersdk.core.spi.json.GenerateCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The envelope of a list of files. */
@GenerateCodec
record FileListEnvelope(@Nullable Boolean hasMore, @Nullable List<File> data)
    implements ListEnvelope<File> {

  ListPage<ListFilesQuery, File> page(ListFilesQuery query) {
    boolean backward = query.endingBefore().isPresent();
    return page(
        query,
        backward,
        File::id,
        id ->
            (backward ? query.toBuilder().endingBefore(id) : query.toBuilder().startingAfter(id))
                .build());
  }
}
