package dev.customersdk.generic;

import dev.customersdk.core.spi.ListPage;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The envelope of a list of files, which is read as {@link CustomerListEnvelope} is. */
record FileListEnvelope(@Nullable Boolean hasMore, @Nullable List<File> data) {

  ListPage<ListFilesQuery, File> page(ListFilesQuery query) {
    boolean backward = query.endingBefore().isPresent();
    boolean last = (backward || hasMore == null) ? rows().isEmpty() : !hasMore;
    return new ListPage<>(rows(), last ? Optional.empty() : Optional.of(beyond(query, backward)));
  }

  private List<File> rows() {
    if (data == null) {
      throw new IllegalStateException("the list has no property \"data\"");
    }
    return data;
  }

  private ListFilesQuery beyond(ListFilesQuery query, boolean backward) {
    if (rows().isEmpty()) {
      return query; // more without rows: the engine reports it
    }
    String cursor = rows().get(backward ? 0 : rows().size() - 1).id();
    ListFilesQuery.Builder next = query.toBuilder();
    return (backward ? next.endingBefore(cursor) : next.startingAfter(cursor)).build();
  }
}
