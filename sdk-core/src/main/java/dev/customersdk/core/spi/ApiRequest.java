package dev.customersdk.core.spi;

import dev.customersdk.core.internal.call.RequestSpec;
import dev.customersdk.core.internal.call.RequestSpec.JsonBody;
import dev.customersdk.core.internal.client.Core;
import dev.customersdk.core.internal.json.Mapper;
import dev.customersdk.core.spi.json.JsonCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One request: method, path with {@code {parameters}}, query, body and retry safety. Filled in
 * fluently and handed to {@link ApiEngine}; not thread-safe, and not used again.
 */
public final class ApiRequest {

  private final String method;
  private final String path;
  private final RetrySafety retrySafety;
  private List<String> pathParameters = List.of();
  private List<Map.Entry<String, String>> queryParameters = List.of();
  private @Nullable Object body;

  private ApiRequest(String method, String path, RetrySafety retrySafety) {
    this.method = method;
    this.path = path;
    this.retrySafety = retrySafety;
  }

  /**
   * {@return a GET, which is safe to repeat}
   *
   * @param path the path, with parameters in braces
   */
  public static ApiRequest get(String path) {
    return new ApiRequest("GET", path, RetrySafety.SAFE);
  }

  /**
   * {@return a POST}
   *
   * @param path the path, with parameters in braces
   * @param retrySafety when it may be repeated
   */
  public static ApiRequest post(String path, RetrySafety retrySafety) {
    return new ApiRequest("POST", path, retrySafety);
  }

  /**
   * {@return a PATCH}
   *
   * @param path the path, with parameters in braces
   * @param retrySafety when it may be repeated
   */
  public static ApiRequest patch(String path, RetrySafety retrySafety) {
    return new ApiRequest("PATCH", path, retrySafety);
  }

  /**
   * {@return a DELETE}
   *
   * @param path the path, with parameters in braces
   * @param retrySafety when it may be repeated
   */
  public static ApiRequest delete(String path, RetrySafety retrySafety) {
    return new ApiRequest("DELETE", path, retrySafety);
  }

  /**
   * Fills the next path parameter; the value becomes one encoded segment.
   *
   * @param name without its braces
   * @param value not encoded
   * @return this request
   * @throws IllegalArgumentException when it is blank, "." or "..", or has half a surrogate pair
   */
  public ApiRequest pathParameter(String name, String value) {
    PathParameters.requireNext(name, path, pathParameters.size());
    pathParameters = with(pathParameters, PathParameters.segment(name, value));
    return this;
  }

  /**
   * Adds a query parameter unless it is empty.
   *
   * @param name on the wire
   * @param value its text is sent, encoded
   * @return this request
   */
  public ApiRequest queryParameter(String name, Optional<?> value) {
    if (value.isPresent()) {
      add(name, value.get().toString());
    }
    return this;
  }

  /**
   * Adds a query parameter once for each value.
   *
   * @param name on the wire
   * @param values not encoded
   * @return this request
   */
  public ApiRequest queryParameter(String name, List<String> values) {
    for (int i = 0; i < values.size(); i++) { // mostly none, which should cost nothing
      add(name, values.get(i));
    }
    return this;
  }

  private void add(String name, String value) {
    queryParameters = with(queryParameters, Map.entry(name, Core.ACCESS.wellFormed(name, value)));
  }

  /** Most requests have one parameter, or none. */
  private static <P> List<P> with(List<P> parameters, P more) {
    if (parameters.isEmpty()) {
      return List.of(more);
    }
    List<P> all = parameters.size() == 1 ? new ArrayList<>(parameters) : parameters;
    all.add(more);
    return all;
  }

  /**
   * Sends this value as JSON.
   *
   * @param <T> the type of the value
   * @param codec writes it when the call is run
   * @param body the value
   * @return this request
   */
  public <T> ApiRequest body(JsonCodec<T> codec, T body) {
    T value = Argument.required("request", body);
    this.body = (JsonBody) () -> codec.bytes(value);
    return this;
  }

  /**
   * Sends this value, which has no codec, as the JSON that databind makes of it.
   *
   * @param body the value, which is read when the call is run
   * @return this request
   */
  public ApiRequest body(Object body) {
    Object value = Argument.required("request", body);
    this.body = (JsonBody) () -> Mapper.bytes(value);
    return this;
  }

  /**
   * Sends no body and calls it JSON all the same, for vendors whose own clients do.
   *
   * @return this request
   */
  public ApiRequest emptyJsonBody() {
    this.body = RequestSpec.EMPTY_JSON;
    return this;
  }

  /**
   * Sends a form as {@code multipart/form-data}.
   *
   * @param form its parts
   * @return this request
   */
  public ApiRequest form(MultipartForm form) {
    this.body = form.data();
    return this;
  }

  <T extends @Nullable Object> RequestSpec<T> read(RequestSpec.Reader<T> reader) {
    return spec(reader, false);
  }

  @SuppressWarnings("NullAway") // the only value of Void is null
  RequestSpec<@Nullable Void> ignoreBody() {
    return spec((body, length, options) -> null, method.equals("DELETE"));
  }

  private <T extends @Nullable Object> RequestSpec<T> spec(
      RequestSpec.Reader<T> reader, boolean notFoundMeansDone) {
    if (PathParameters.next(path, pathParameters.size()) >= 0) {
      throw new IllegalStateException(path + " has parameters that are not filled");
    }
    return new RequestSpec<>(
        method,
        path,
        pathParameters,
        queryParameters,
        body,
        retrySafety == RetrySafety.SAFE,
        retrySafety::allowsRetry,
        reader,
        notFoundMeansDone);
  }
}
