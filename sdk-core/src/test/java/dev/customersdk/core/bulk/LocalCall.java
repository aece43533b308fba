package dev.customersdk.core.bulk;

import dev.customersdk.core.ApiCall;
import dev.customersdk.core.ApiResponse;
import dev.customersdk.core.RequestOptions;
import dev.customersdk.core.RequestPreview;
import java.util.concurrent.CompletableFuture;

/** A call that is none of a client's, and needs no vendor: there are a million of them. */
record LocalCall<T>(CompletableFuture<T> future) implements ApiCall<T> {

  @Override
  public T execute() {
    return future.join();
  }

  @Override
  public CompletableFuture<T> executeAsync() {
    return future;
  }

  @Override
  public ApiResponse<T> executeRaw() {
    throw new UnsupportedOperationException("there is no response");
  }

  @Override
  public CompletableFuture<ApiResponse<T>> executeRawAsync() {
    throw new UnsupportedOperationException("there is no response");
  }

  @Override
  public RequestPreview preview() {
    throw new UnsupportedOperationException("there is no request");
  }

  @Override
  public ApiCall<T> with(RequestOptions options) {
    return this;
  }
}
