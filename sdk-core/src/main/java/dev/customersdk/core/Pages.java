package dev.customersdk.core;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * All rows of a list, page after page, fetched as they are needed.
 *
 * <p>Nothing is sent until it is read, and reading twice fetches twice. Thread-safe; the iterators
 * and streams it gives are not. A page that cannot be fetched throws its {@link SdkException} from
 * the iterator.
 */
public final class Pages<T> implements Iterable<T> {

  private final ApiCall<Page<T>> firstPage;

  private Pages(ApiCall<Page<T>> firstPage) {
    this.firstPage = firstPage;
  }

  /** The rows of this page and of all that follow. */
  public static <T> Pages<T> startingWith(ApiCall<Page<T>> firstPage) {
    return new Pages<>(Null.refused("firstPage", firstPage));
  }

  @Override
  public Iterator<T> iterator() {
    return stream().iterator();
  }

  /** The rows as a sequential stream. */
  public Stream<T> stream() {
    return StreamSupport.stream(pages().spliterator(), false)
        .flatMap(page -> page.items().stream());
  }

  /** The pages themselves. */
  public Iterable<Page<T>> pages() {
    return () -> new PageIterator<>(firstPage);
  }

  /** The first row; empty when there is none. Fetches no more pages than it takes to find it. */
  public Optional<T> first() {
    return stream().findFirst();
  }

  private static final class PageIterator<T> implements Iterator<Page<T>> {

    private @Nullable ApiCall<Page<T>> following;

    PageIterator(ApiCall<Page<T>> first) {
      this.following = first;
    }

    @Override
    public boolean hasNext() {
      return following != null;
    }

    @Override
    public Page<T> next() {
      if (following == null) {
        throw new NoSuchElementException("the last page has been read");
      }
      Page<T> page = following.execute();
      following = page.next().orElse(null);
      return page;
    }
  }
}
