package dev.customersdk.core.internal.call;

import dev.customersdk.core.ApiCall;
import dev.customersdk.core.ApiResponse;
import dev.customersdk.core.Attempt;
import dev.customersdk.core.RequestOptions;
import dev.customersdk.core.RequestPreview;
import dev.customersdk.core.internal.client.Core;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Two calls as one: the second is made from the value of the first, in what that has left of the
 * time, and gives the result. If the first fails, there is no second.
 */
record SequentialCall<A, T>(HttpCall<A> first, Function<A, ApiCall<T>> second)
    implements ApiCall<T> {

  @Override
  public T execute() {
    return executeRaw().value();
  }

  @Override
  public ApiResponse<T> executeRaw() {
    ApiResponse<A> response = first.executeRaw();
    return joined(response, secondAfter(response).executeRaw());
  }

  @Override
  public CompletableFuture<T> executeAsync() {
    return inSequence(ApiResponse::value);
  }

  @Override
  public CompletableFuture<ApiResponse<T>> executeRawAsync() {
    return inSequence(response -> response);
  }

  /** What is sent first: the second request is not known before there is a response. */
  @Override
  public RequestPreview preview() {
    return first.preview();
  }

  @Override
  public ApiCall<T> with(RequestOptions options) {
    return new SequentialCall<>(first.with(options), value -> second.apply(value).with(options));
  }

  private <R> CompletableFuture<R> inSequence(Function<ApiResponse<T>, R> result) {
    return CallFuture.sequence(
        first.executeRawAsync(),
        (response, failure) ->
            response == null
                ? CompletableFuture.failedFuture(failure)
                : CallFuture.sequence(
                    secondAfter(response).executeRawAsync(),
                    (last, trouble) ->
                        last == null
                            ? CompletableFuture.failedFuture(trouble)
                            : CompletableFuture.completedFuture(
                                result.apply(joined(response, last)))));
  }

  private ApiCall<T> secondAfter(ApiResponse<A> response) {
    return first.inTimeLeft(
        second.apply(response.value()), KeyedCreate.elapsed(response.attempts()));
  }

  private ApiResponse<T> joined(ApiResponse<A> response, ApiResponse<T> last) {
    List<Attempt> attempts = new ArrayList<>(response.attempts());
    attempts.addAll(last.attempts());
    return Core.ACCESS.withAttempts(last, attempts);
  }
}
