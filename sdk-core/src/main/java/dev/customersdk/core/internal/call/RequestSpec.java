package dev.customersdk.core.internal.call;

import dev.customersdk.core.RequestOptions;
import dev.customersdk.core.RetryPolicy;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One endpoint with its arguments filled in.
 *
 * @param method the HTTP method
 * @param template the path with {@code {parameters}}
 * @param pathParameters what goes into the path, in this order, not encoded
 * @param queryParameters names and values, not encoded
 * @param body a {@link JsonBody} or a {@link FormData}; null for a request without a body, {@link
 *     #EMPTY_JSON} for one that says it had some
 * @param read whether the call only reads
 * @param retryable whether a policy allows another attempt although the vendor may have acted
 * @param reader turns the body of a 2xx response into the value
 * @param notFoundMeansDone whether a 404 after an unclear attempt means that the earlier one did it
 */
public record RequestSpec<T extends @Nullable Object>(
    String method,
    String template,
    List<String> pathParameters,
    List<Map.Entry<String, String>> queryParameters,
    @Nullable Object body,
    boolean read,
    Predicate<RetryPolicy> retryable,
    Reader<T> reader,
    boolean notFoundMeansDone) {

  /** No body, with the content type of JSON. */
  public static final Object EMPTY_JSON = new Object();

  /** Whether files of the caller's are read or written. */
  boolean usesFiles() {
    return body instanceof FormData || reader instanceof Download;
  }

  /** What is sent as JSON. */
  @FunctionalInterface
  public interface JsonBody {

    /** The bytes. */
    byte[] bytes() throws IOException;
  }

  /** Turns the body of a 2xx response into the value. */
  @FunctionalInterface
  public interface Reader<T extends @Nullable Object> {

    /**
     * Reads the value; the options are those of the call, for the calls that follow from it.
     *
     * @param body holds the body from its beginning; not to be kept
     * @param length how many bytes of it are the body
     * @throws IOException when the body is not the JSON that was expected
     * @throws IllegalStateException when it is, but contradicts itself; the text must not quote it
     */
    T read(byte[] body, int length, RequestOptions options) throws IOException;
  }
}
