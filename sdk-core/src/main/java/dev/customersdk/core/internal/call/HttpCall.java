package dev.customersdk.core.internal.call;

import dev.customersdk.core.ApiCall;
import dev.customersdk.core.ApiResponse;
import dev.customersdk.core.Credentials;
import dev.customersdk.core.RequestOptions;
import dev.customersdk.core.RequestPreview;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The order of everything: write the request, attempt and judge until it is over, read the answer.
 *
 * <p>{@link Execution} writes, authorises, judges and keeps the history; the two loops only differ
 * in who waits; {@link AnswerReader} turns the last result into the value or the failure.
 */
record HttpCall<T extends @Nullable Object>(
    HttpEngine engine, RequestSpec<T> spec, RequestOptions options) implements ApiCall<T> {

  @Override
  public T execute() {
    engine.requireOpen();
    Execution<T> execution = new Execution<>(engine, spec, options);
    AttemptResult last = BlockingLoop.run(execution);
    ReadBack<T> readBack = ReadBack.of(execution, last);
    return readBack != null ? readBack.resolve().value() : AnswerReader.value(execution, last);
  }

  @Override
  public ApiResponse<T> executeRaw() {
    engine.requireOpen();
    Execution<T> execution = new Execution<>(engine, spec, options);
    AttemptResult last = BlockingLoop.run(execution);
    ReadBack<T> readBack = ReadBack.of(execution, last);
    return readBack != null ? readBack.resolve() : AnswerReader.response(execution, last);
  }

  @Override
  public CompletableFuture<T> executeAsync() {
    Execution<T> execution = new Execution<>(engine, spec, options);
    return AsyncLoop.run(
        execution, last -> AnswerReader.value(execution, last), ApiResponse::value);
  }

  @Override
  public CompletableFuture<ApiResponse<T>> executeRawAsync() {
    Execution<T> execution = new Execution<>(engine, spec, options);
    return AsyncLoop.run(execution, last -> AnswerReader.response(execution, last), found -> found);
  }

  @Override
  public RequestPreview preview() {
    return Preview.of(engine.settings(), spec, options);
  }

  @Override
  public ApiCall<T> with(RequestOptions changed) {
    return new HttpCall<>(engine, spec, changed.over(options));
  }

  ApiCall<T> withExactly(RequestOptions exact) {
    return new HttpCall<>(engine, spec, exact);
  }

  static Credentials credentials(ClientSettings settings, RequestOptions options) {
    return options.credentials().orElse(settings.credentials());
  }

  @Override
  public String toString() {
    return spec.method() + " " + spec.template();
  }
}
