package dev.customersdk.core.internal.call;

import dev.customersdk.core.ApiCall;
import dev.customersdk.core.ApiResponse;
import dev.customersdk.core.RequestOptions;
import dev.customersdk.core.RequestPreview;
import dev.customersdk.core.internal.client.Core;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A call over HTTP: one {@link Execution}, driven by the caller's thread or by none, and read in
 * the end.
 *
 * @param options those of the engine, unless the call has others
 * @param resumes whether it is part of a call that has begun already, which closing the client
 *     cancels rather than refuses
 */
public record HttpCall<T extends @Nullable Object>(
    HttpEngine engine, RequestSpec<T> spec, RequestOptions options, boolean resumes)
    implements ApiCall<T> {

  /** A call by itself. */
  public HttpCall(HttpEngine engine, RequestSpec<T> spec, RequestOptions options) {
    this(engine, spec, options, false);
  }

  @Override
  public T execute() {
    try (Execution execution = execution()) {
      return BlockingDriver.run(execution, reader(execution)::value);
    }
  }

  @Override
  public ApiResponse<T> executeRaw() {
    try (Execution execution = execution()) {
      return BlockingDriver.run(execution, reader(execution)::response);
    }
  }

  @Override
  public CompletableFuture<T> executeAsync() {
    Execution execution = execution();
    return closing(execution, AsyncDriver.run(execution, reader(execution)::value));
  }

  @Override
  public CompletableFuture<ApiResponse<T>> executeRawAsync() {
    Execution execution = execution();
    return closing(execution, AsyncDriver.run(execution, reader(execution)::response));
  }

  @Override
  public RequestPreview preview() {
    return engine.writer().preview(spec, options);
  }

  @Override
  public HttpCall<T> with(RequestOptions changes) {
    return new HttpCall<>(engine, spec, Core.ACCESS.merge(changes, options), resumes);
  }

  /** The same call, as part of one that has begun already. */
  HttpCall<T> resumed() {
    return new HttpCall<>(engine, spec, options, true);
  }

  /** When an execution that starts now has to be over. */
  Deadline deadline() {
    return Deadline.after(engine.settings().timeout(options), engine.timing());
  }

  private Execution execution() {
    return new Execution(engine, spec, options, resumes);
  }

  private static <R extends @Nullable Object> CompletableFuture<R> closing(
      Execution execution, CompletableFuture<R> future) {
    if (execution.isDownload()) {
      var unused = future.whenComplete((value, failure) -> execution.close());
    }
    return future;
  }

  private ResponseReader<T> reader(Execution execution) {
    return new ResponseReader<>(this, execution);
  }

  @Override
  public String toString() {
    return spec.method() + " " + spec.template();
  }
}
