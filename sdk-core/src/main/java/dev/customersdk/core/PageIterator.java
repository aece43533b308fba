package dev.customersdk.core;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** The pages of one walk, waited for. Not thread-safe. */
final class PageIterator<T> implements Iterator<Page<T>> {

  private final PageWalk<T> walk;

  PageIterator(PageWalk<T> walk) {
    this.walk = walk;
  }

  @Override
  public boolean hasNext() {
    return walk.following().isPresent();
  }

  @Override
  public Page<T> next() {
    ApiCall<Page<T>> call =
        walk.following()
            .orElseThrow(() -> new NoSuchElementException("the last page has been read"));
    awaitPrefetched();
    CompletableFuture<Page<T>> prefetched = walk.underWay();
    walk.forget();
    return walk.arrived(prefetched == null ? call.execute() : value(prefetched));
  }

  /**
   * Waits for the next page if it is on its way, whatever comes of it. An interrupt gives it up, so
   * that it is asked for by a blocking call, which says of an interrupt what it always says.
   */
  void awaitPrefetched() {
    CompletableFuture<Page<T>> prefetched = walk.underWay();
    if (prefetched == null) {
      return;
    }
    try {
      var unused = prefetched.handle((page, failure) -> true).get();
    } catch (InterruptedException e) {
      prefetched.cancel(true);
      walk.forget();
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new AssertionError(e); // a failure was handled
    }
  }

  /** Fetches no further page, and gives up the one that is on its way. */
  void end() {
    walk.end();
  }

  private static <V> V value(CompletableFuture<V> done) {
    try {
      return done.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw e;
    }
  }
}
