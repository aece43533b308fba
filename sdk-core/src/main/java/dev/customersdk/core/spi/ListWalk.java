package dev.customersdk.core.spi;

import dev.customersdk.core.ApiCall;
import dev.customersdk.core.Page;
import dev.customersdk.core.RequestOptions;
import dev.customersdk.core.internal.call.HttpEngine;
import dev.customersdk.core.internal.json.Json;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Walks a list as the vendor's provider describes it: a query becomes a request, a page a query.
 */
record ListWalk<Q, E, T>(
    HttpEngine engine,
    Function<Q, ApiRequest> request,
    Class<E> envelope,
    BiFunction<Q, E, ListPage<Q, T>> reader) {

  ApiCall<Page<T>> from(Q query) {
    return call(query, WalkGuard.start(query), engine.options());
  }

  /** The options are those of the call that led here, so that a walk keeps them. */
  private ApiCall<Page<T>> call(Q query, WalkGuard<Q, T> guard, RequestOptions options) {
    return engine.call(
        request
            .apply(query)
            .read(
                (body, ownOptions) ->
                    page(reader.apply(query, Json.read(body, envelope)), guard, ownOptions)),
        options);
  }

  private Page<T> page(ListPage<Q, T> page, WalkGuard<Q, T> before, RequestOptions options) {
    WalkGuard<Q, T> guard = before.after(page);
    return new Page<>(
        page.rows(), page.total(), page.next().map(next -> call(next, guard, options)));
  }
}
