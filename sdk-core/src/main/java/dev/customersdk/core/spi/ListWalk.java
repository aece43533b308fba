package dev.customersdk.core.spi;

import dev.customersdk.core.ApiCall;
import dev.customersdk.core.Page;
import dev.customersdk.core.RequestOptions;
import dev.customersdk.core.internal.call.HttpCall;
import dev.customersdk.core.internal.call.HttpEngine;
import dev.customersdk.core.spi.json.JsonCodec;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Walks a list as the vendor's provider describes it: a query becomes a request, a page a query.
 */
record ListWalk<Q, E, T>(
    HttpEngine engine,
    Function<Q, ApiRequest> request,
    JsonCodec<E> envelope,
    BiFunction<Q, E, ListPage<Q, T>> reader) {

  ApiCall<Page<T>> from(Q query) {
    return call(query, Guard.start(query), engine.options());
  }

  /** The options are those of the call that led here, so that a walk keeps them. */
  private ApiCall<Page<T>> call(Q query, Guard<Q, T> guard, RequestOptions options) {
    return new HttpCall<>(
        engine,
        request
            .apply(query)
            .read(
                (body, length, ownOptions) ->
                    page(reader.apply(query, envelope.read(body, length)), guard, ownOptions)),
        options);
  }

  private Page<T> page(ListPage<Q, T> page, Guard<Q, T> before, RequestOptions options) {
    Guard<Q, T> guard = before.after(page);
    return new Page<>(
        page.rows(), page.total(), page.next().map(next -> call(next, guard, options)));
  }

  /**
   * Ends a walk through pages that would never end or would lose rows: a query or a first row that
   * comes back, or no rows although there are more. Immutable.
   */
  record Guard<Q, T>(Trail<Q> queries, Trail<T> firstRows) {

    static <Q, T> Guard<Q, T> start(Q query) {
      return new Guard<>(Trail.<Q>start().then(query), Trail.start());
    }

    /**
     * The guard of the page after this one.
     *
     * @throws IllegalStateException when there is no way on
     */
    Guard<Q, T> after(ListPage<Q, T> page) {
      if (page.rows().isEmpty()) {
        if (page.next().isPresent()) {
          throw new IllegalStateException("the list has no rows although it says that more follow");
        }
        return this;
      }
      T firstRow = page.rows().get(0);
      if (firstRows.has(firstRow)) {
        throw new IllegalStateException(
            "the list goes in a circle: a page begins with the first row of an earlier one");
      }
      if (page.next().filter(queries::has).isPresent()) {
        throw new IllegalStateException("the list goes in a circle: a page cursor came back");
      }
      return new Guard<>(page.next().map(queries::then).orElse(queries), firstRows.then(firstRow));
    }
  }

  /**
   * The places a walk has been to, remembered in constant memory. Immutable.
   *
   * <p>The first place and the last are always known. For circles that contain neither, one place
   * is kept, and a newer one each time the way has doubled, so that a circle is noticed after at
   * most a few times the way walked so far.
   */
  private record Trail<P>(
      @Nullable P first, @Nullable P last, @Nullable P kept, long stepsSinceKept, long limit) {

    static <P> Trail<P> start() {
      return new Trail<>(null, null, null, 0, 1);
    }

    boolean has(P place) {
      return place.equals(first) || place.equals(last) || place.equals(kept);
    }

    Trail<P> then(P place) {
      P start = first == null ? place : first;
      return kept == null || stepsSinceKept + 1 >= limit
          ? new Trail<>(start, place, place, 0, limit * 2)
          : new Trail<>(start, place, kept, stepsSinceKept + 1, limit);
    }
  }
}
