package dev.customersdk.core.internal.call;

import dev.customersdk.core.ApiCall;
import dev.customersdk.core.ApiResponse;
import dev.customersdk.core.Attempt;
import dev.customersdk.core.RequestOptions;
import dev.customersdk.core.RequestPreview;
import dev.customersdk.core.SdkException;
import dev.customersdk.core.internal.client.Core;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Two calls as one: the second is made from the value of the first, in what that has left of the
 * time, and gives the result. If the first fails, there is no second.
 */
public record SequentialCall<A, T>(HttpCall<A> first, Function<A, ApiCall<T>> second)
    implements ApiCall<T> {

  @Override
  public T execute() {
    return executeRaw().value();
  }

  @Override
  public ApiResponse<T> executeRaw() {
    Deadline deadline = first.deadline();
    ApiResponse<A> response = first.executeRaw();
    ApiCall<T> next = secondAfter(response, deadline);
    try {
      return joined(response, next.executeRaw());
    } catch (SdkException failure) {
      throw joined(response, failure);
    }
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
    Deadline deadline = first.deadline();
    return CallFuture.sequence(
        first.executeRawAsync(),
        (response, failure) ->
            response == null
                ? CompletableFuture.failedFuture(failure)
                : CallFuture.sequence(
                    secondAfter(response, deadline).executeRawAsync(),
                    (last, trouble) -> ended(response, last, trouble, result)));
  }

  private <R> CompletableFuture<R> ended(
      ApiResponse<A> response,
      @Nullable ApiResponse<T> last,
      @Nullable Throwable trouble,
      Function<ApiResponse<T>, R> result) {
    return last != null
        ? CompletableFuture.completedFuture(result.apply(joined(response, last)))
        : CompletableFuture.failedFuture(
            trouble instanceof SdkException failure ? joined(response, failure) : trouble);
  }

  private ApiCall<T> secondAfter(ApiResponse<A> response, Deadline deadline) {
    ApiCall<T> next =
        second
            .apply(response.value())
            .with(RequestOptions.builder().timeout(deadline.timeout()).build());
    return next instanceof HttpCall<T> call ? call.resumed() : next;
  }

  private ApiResponse<T> joined(ApiResponse<A> response, ApiResponse<T> last) {
    return Core.ACCESS.withAttempts(last, joined(response.attempts(), last.attempts()));
  }

  private SdkException joined(ApiResponse<A> response, SdkException failure) {
    return Core.ACCESS.withAttempts(failure, joined(response.attempts(), failure.attempts()));
  }

  private static List<Attempt> joined(List<Attempt> first, List<Attempt> second) {
    List<Attempt> attempts = new ArrayList<>(first);
    attempts.addAll(second);
    return attempts;
  }

  @Override
  public String toString() {
    return first.toString();
  }
}
