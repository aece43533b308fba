package dev.customersdk.core;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.Flow;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * All rows of a list, page after page, fetched as they are needed.
 *
 * <pre>{@code
 * return kohort.customers().list(OLDEST_FIRST).prefetch().limit(rows).stream()
 *     .map(Customer::id)
 *     .toList();
 * }</pre>
 *
 * <p>Nothing is sent until it is read, and reading twice fetches twice. Thread-safe; the iterators
 * and streams it gives are not. A page that cannot be fetched throws its {@link SdkException} from
 * the iterator, after the rows of the pages before.
 *
 * <p>What is deleted during a walk may be the row from which the vendor goes on, or move the rows
 * behind it to pages that have been read. {@link #snapshot} keeps one's own deletes from both.
 *
 * @param <T> the type of the rows
 */
public final class Pages<T> implements Iterable<T> {

  private final ApiCall<Page<T>> firstPage;
  private final long limit;
  private final boolean prefetches;

  private Pages(ApiCall<Page<T>> firstPage, long limit, boolean prefetches) {
    this.firstPage = firstPage;
    this.limit = limit;
    this.prefetches = prefetches;
  }

  /**
   * {@return the rows of this page and of all that follow}
   *
   * @param <T> the type of the value
   * @param firstPage the call for the first page
   */
  public static <T> Pages<T> startingWith(ApiCall<Page<T>> firstPage) {
    return new Pages<>(Null.refused("firstPage", firstPage), Long.MAX_VALUE, false);
  }

  /**
   * {@return the first rows, so many at most; no page is fetched that holds none of them} A page
   * that has more of them is cut, and has no next one.
   *
   * @param rows the largest number of rows
   */
  public Pages<T> limit(long rows) {
    if (rows < 0) {
      throw new IllegalArgumentException("rows: must be at least 0, was " + rows);
    }
    return new Pages<>(firstPage, Math.min(limit, rows), prefetches);
  }

  /**
   * {@return the same rows, but each page is fetched while the one before is read; one page ahead
   * at most}
   *
   * <p>The last row of a page comes when the next page has: rows may be deleted as they come where
   * the vendor goes on from the id of that row. If the next page fails, that row comes all the
   * same, and the failure after it: after a delete a repeated request may fail for good. {@link
   * #pages} hands over each page whole, its last row with it.
   *
   * <p>A walk that is left half-way lets one request come to its end. Iterating waits for ever on
   * the only thread of the client's {@code callbackExecutor}, where a walk without prefetch does
   * not.
   */
  public Pages<T> prefetch() {
    return new Pages<>(firstPage, limit, true);
  }

  @Override
  public Iterator<T> iterator() {
    return new RowIterator<>(walk());
  }

  /** {@return the rows as a sequential stream} Closing it gives up a page that is being fetched. */
  public Stream<T> stream() {
    RowIterator<T> rows = new RowIterator<>(walk());
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(rows::end);
  }

  /** {@return the pages themselves} */
  public Iterable<Page<T>> pages() {
    return () -> new PageIterator<>(walk());
  }

  /**
   * {@return the rows for whoever takes them asynchronously: a page is fetched once rows are
   * requested, and the next one when those of this page have been taken} Each subscriber gets a
   * walk of its own.
   *
   * <p>Rows come on the thread that requests them or on the one that completes futures of the
   * client. Cancelling gives up the page that is being fetched. What a subscriber throws, which it
   * must not, ends its walk and goes to the uncaught exception handler of the thread. A null
   * subscriber is a {@link NullPointerException}, as Reactive Streams want it.
   */
  public Flow.Publisher<T> publisher() {
    return subscriber -> RowSubscription.start(walk(), subscriber);
  }

  /**
   * {@return what this function takes of each row, such as its id, in the order of the list and
   * each once; the list is read to its end first}
   *
   * <p>The way to delete or change rows of any list, in parallel too: nothing is done to it while
   * it is being read, nor at all if it cannot be read whole. It takes the memory of what the
   * function gives. Where the vendor counts rows, what somebody else deletes meanwhile may hide
   * rows from it.
   *
   * @param <K> the type of the keys
   * @param key reads the key of a row
   */
  public <K> List<K> snapshot(Function<? super T, ? extends K> key) {
    Null.refused("key", key);
    try (Stream<T> rows = stream()) {
      return rows.<K>map(row -> Null.refused("the key of a row", key.apply(row)))
          .distinct()
          .toList();
    }
  }

  /**
   * {@return the first row; empty when there is none} Fetches no more pages than it takes to find
   * it.
   */
  public Optional<T> first() {
    return limit(1).stream().findFirst();
  }

  private PageWalk<T> walk() {
    return new PageWalk<>(firstPage, limit, prefetches);
  }
}
