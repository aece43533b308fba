package dev.customersdk.core.spi;

import dev.customersdk.core.ApiCall;
import dev.customersdk.core.ApiException;
import dev.customersdk.core.Page;
import dev.customersdk.core.RequestOptions;
import dev.customersdk.core.internal.call.Download;
import dev.customersdk.core.internal.call.HttpCall;
import dev.customersdk.core.internal.call.HttpEngine;
import dev.customersdk.core.internal.call.KeyedCreate;
import dev.customersdk.core.internal.call.RequestSpec;
import dev.customersdk.core.internal.call.SequentialCall;
import dev.customersdk.core.spi.json.JsonCodec;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Runs requests. Immutable and thread-safe. Made by {@link ClientBuilder}; closing it closes every
 * engine derived from it, but not the other way round.
 */
public final class ApiEngine implements AutoCloseable {

  private final HttpEngine engine;

  ApiEngine(HttpEngine engine) {
    this.engine = engine;
  }

  /**
   * {@return the call that runs the request and ignores the body of the response} A delete that
   * finds nothing when it is retried after an unclear attempt counts as done.
   *
   * @param request what is sent; not to be changed any more
   */
  public ApiCall<@Nullable Void> call(ApiRequest request) {
    return call(request.ignoreBody());
  }

  /**
   * {@return the call that runs the request and reads a value}
   *
   * @param <T> the type of the value
   * @param request what is sent; not to be changed any more
   * @param codec reads it from the body
   */
  public <T> ApiCall<T> call(ApiRequest request, JsonCodec<T> codec) {
    return read(request, codec);
  }

  /**
   * {@return the call that writes the body of the response into a file and gives the file} It goes
   * into a temporary file beside the target, which replaces the target in one step when it is
   * whole; otherwise the target stays as it was and nothing is left behind. The largest response
   * that a client reads holds for it. The body of a raw response is empty. A target that is a link
   * stays one: the file behind it is replaced.
   *
   * @param request whose response is the file
   * @param target the file to write; replaced if it is there
   * @throws IllegalArgumentException when the target is there and is no regular file nor a link to
   *     one, or is in no directory that can be written to
   */
  public ApiCall<Path> download(ApiRequest request, Path target) {
    return call(request.read(new Download(Argument.required("target", target))));
  }

  /**
   * {@return the call that creates something under an identity that the caller chose} When the
   * vendor reports a conflict after an unclear attempt, what it has is read back. It is the value
   * if it was created within this call, by the vendor's own clock; otherwise the conflict stands,
   * with the attempts of both calls.
   *
   * @param <E> the type of the envelope
   * @param <T> the type of the value
   * @param request the create
   * @param envelope reads its response
   * @param value takes the value out of the response; see {@link IdCheck}
   * @param readBack the call that reads what the vendor has
   * @param createdTime when that was created, as the vendor says
   * @param taken which failures beside a 409 are such a conflict at this vendor
   */
  public <E, T> ApiCall<T> create(
      ApiRequest request,
      JsonCodec<E> envelope,
      Function<E, T> value,
      ApiCall<T> readBack,
      Function<T, Optional<Instant>> createdTime,
      Predicate<ApiException> taken) {
    return new KeyedCreate<>(read(request, envelope, value), readBack, createdTime, taken);
  }

  /**
   * {@return the call that runs the request, reads an envelope and takes the value out of it}
   *
   * @param <E> the type of the envelope
   * @param <T> the type of the value
   * @param request what is sent; not to be changed any more
   * @param envelope reads the response
   * @param value may throw {@link IllegalStateException} when the response contradicts itself
   */
  public <E, T> ApiCall<T> call(ApiRequest request, JsonCodec<E> envelope, Function<E, T> value) {
    return read(request, envelope, value);
  }

  /**
   * {@return the call that does the same where a response may come without a body}
   *
   * @param <E> the type of the envelope
   * @param <T> the type of the value
   * @param request what is sent; not to be changed any more
   * @param envelope reads the response
   * @param value takes the value out of the envelope
   * @param ifBlank the value when there is no body, or a blank one
   */
  public <E, T> ApiCall<T> call(
      ApiRequest request, JsonCodec<E> envelope, Function<E, T> value, T ifBlank) {
    return call(
        request.read(
            (body, length, options) ->
                envelope.readUnlessBlank(body, length).map(value).orElse(ifBlank)));
  }

  /**
   * {@return the call that reads a value and runs the call made from it, which gives the result}
   * Both share one timeout and the options. A preview shows the first request.
   *
   * @param <E> the type of the envelope
   * @param <A> the type of the first answer
   * @param <T> the type of the value
   * @param request what is sent; not to be changed any more
   * @param envelope reads the response
   * @param value may throw {@link IllegalStateException} when the response contradicts itself
   * @param next the call made from the value
   */
  public <E, A, T> ApiCall<T> sequence(
      ApiRequest request,
      JsonCodec<E> envelope,
      Function<E, A> value,
      Function<A, ApiCall<T>> next) {
    return new SequentialCall<>(read(request, envelope, value), next);
  }

  /**
   * {@return the call that reads the first page of a list, each page leading to the next} The pages
   * that follow get the options of the call. Where the walk would lose rows or never end, the page
   * that shows it is an error: a query or a first row that was there before, or no rows although
   * more are to follow.
   *
   * @param <Q> the type of the query
   * @param <E> the type of the envelope
   * @param <T> the type of the value
   * @param query the query of the first page; queries are compared with {@code equals}
   * @param request what a query sends
   * @param envelope reads the response
   * @param page what the envelope says of the page that the query asked for; may throw {@link
   *     IllegalStateException} when the response contradicts itself
   */
  public <Q, E, T> ApiCall<Page<T>> list(
      Q query,
      Function<Q, ApiRequest> request,
      JsonCodec<E> envelope,
      BiFunction<Q, E, ListPage<Q, T>> page) {
    return new ListWalk<>(engine, request, envelope, page).from(Argument.required("query", query));
  }

  /**
   * {@return an engine that shares transport and, with the same credentials, retry budget and rate
   * limit} Closing it does nothing.
   *
   * @param options come before those of this engine
   */
  public ApiEngine with(RequestOptions options) {
    return new ApiEngine(engine.with(options));
  }

  /**
   * Cancels what runs or waits, and closes the connections that are not a caller's. A call that
   * begins afterwards is an {@link IllegalStateException}.
   */
  @Override
  public void close() {
    engine.close();
  }

  private <T> HttpCall<T> read(ApiRequest request, JsonCodec<T> codec) {
    return call(request.read((body, length, options) -> codec.read(body, length)));
  }

  private <E, T> HttpCall<T> read(ApiRequest request, JsonCodec<E> envelope, Function<E, T> value) {
    return call(request.read((body, length, options) -> value.apply(envelope.read(body, length))));
  }

  private <T extends @Nullable Object> HttpCall<T> call(RequestSpec<T> spec) {
    return new HttpCall<>(engine, spec, engine.options());
  }
}
