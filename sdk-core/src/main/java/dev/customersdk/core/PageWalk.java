package dev.customersdk.core;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Where a walk through a list stands: what is asked next, and how many rows it may still give. Not
 * thread-safe.
 */
final class PageWalk<T> {

  private final boolean prefetches;
  private @Nullable ApiCall<Page<T>> following;
  private @Nullable CompletableFuture<Page<T>> underWay;
  private long rest;

  PageWalk(ApiCall<Page<T>> firstPage, long limit, boolean prefetches) {
    this.following = limit > 0 ? firstPage : null;
    this.rest = limit;
    this.prefetches = prefetches;
  }

  /** The call for the next page; empty at the end. */
  Optional<ApiCall<Page<T>>> following() {
    return Optional.ofNullable(following);
  }

  /** The page that is on its way already, if there is one. */
  @Nullable CompletableFuture<Page<T>> underWay() {
    return underWay;
  }

  /** Asks for the next page, unless it is on its way. */
  CompletableFuture<Page<T>> fetch(ApiCall<Page<T>> call) {
    CompletableFuture<Page<T>> future = underWay == null ? call.executeAsync() : underWay;
    underWay = future;
    return future;
  }

  /** The next page has come, and is cut to what may still be given. */
  Page<T> arrived(Page<T> whole) {
    Page<T> page =
        whole.items().size() <= rest
            ? whole
            : new Page<>(whole.items().subList(0, (int) rest), whole.total(), Optional.empty());
    rest -= page.items().size();
    underWay = null;
    following = rest == 0 ? null : page.next().orElse(null);
    if (prefetches && following != null) {
      underWay = prefetched(following);
    }
    return page;
  }

  /** Null if it cannot be asked for ahead: then it is when its rows are wanted. */
  private static <T> @Nullable CompletableFuture<Page<T>> prefetched(ApiCall<Page<T>> call) {
    try {
      return call.executeAsync();
    } catch (RuntimeException e) { // a call that is no client's
      return null;
    }
  }

  /** What is on its way does not count; the page may be asked for again. */
  void forget() {
    underWay = null;
  }

  /** Nothing more is asked. */
  void end() {
    following = null;
    if (underWay != null) {
      underWay.cancel(true);
    }
  }
}
