package dev.customersdk.core;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A request that is described but not sent.
 *
 * <pre>{@code
 * ApiCall<Customer> call = kohort.customers().prepare().get(id); // nothing is sent yet
 * Customer now = call.execute();
 * CompletableFuture<Customer> later = call.executeAsync();
 * }</pre>
 *
 * <p>Immutable, thread-safe and reusable: each execution sends a new request.
 *
 * @param <T> what the response is read into
 */
public interface ApiCall<T extends @Nullable Object> {

  /**
   * Sends the request and waits for the value.
   *
   * @return the value
   * @throws SdkException when there is no value
   */
  T execute();

  /**
   * Sends the request without blocking.
   *
   * <p>Never throws: every failure arrives through the future, as an {@link SdkException}.
   * Cancelling the future, or a stage derived from it, aborts the exchange, and no further attempt
   * is made. A call that is started inside {@code thenCompose} is one of its own: it is cancelled
   * by its own future.
   *
   * @return the value, or a failure as {@link #execute()} throws it
   */
  CompletableFuture<T> executeAsync();

  /**
   * Like {@link #execute()}, with status, headers, body and attempts beside the value.
   *
   * @return the response
   * @throws SdkException when there is no value
   */
  ApiResponse<T> executeRaw();

  /**
   * Like {@link #executeAsync()}, with status, headers, body and attempts beside the value.
   *
   * @return the response, or a failure as {@link #executeRaw()} throws it
   */
  CompletableFuture<ApiResponse<T>> executeRawAsync();

  /**
   * {@return what would be sent, with secrets hidden} Sends nothing and asks no credentials
   * supplier.
   */
  RequestPreview preview();

  /**
   * {@return the same call with other options; those not set stay as they are}
   *
   * @param options what is to be different
   */
  ApiCall<T> with(RequestOptions options);
}
