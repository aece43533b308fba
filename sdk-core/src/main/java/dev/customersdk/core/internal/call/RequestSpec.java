package dev.customersdk.core.internal.call;

import dev.customersdk.core.RequestOptions;
import dev.customersdk.core.RetryPolicy;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One endpoint with its arguments filled in.
 *
 * @param method the HTTP method
 * @param template the path with {@code {holes}}
 * @param pathValues what goes into the holes, in their order, not encoded
 * @param query names and values, not encoded
 * @param body what is sent as JSON; null for a request without a body
 * @param read whether the call only reads
 * @param repeatable whether a policy allows another attempt although the vendor may have acted
 * @param reader turns the body of a 2xx answer into the value
 * @param goneIsDone whether a 404 after an unclear attempt means that the earlier one did it
 * @param identity how to resolve a conflict after an unclear attempt; null when the caller did not
 *     choose an identity
 */
public record RequestSpec<T extends @Nullable Object>(
    String method,
    String template,
    List<String> pathValues,
    List<Map.Entry<String, String>> query,
    @Nullable Object body,
    boolean read,
    Predicate<RetryPolicy> repeatable,
    Reader<T> reader,
    boolean goneIsDone,
    @Nullable Identity<T> identity) {

  /** Turns the body of a 2xx answer into the value. */
  @FunctionalInterface
  public interface Reader<T extends @Nullable Object> {

    /**
     * Reads the value; the options are those of the call, for the calls that follow from it.
     *
     * @throws IOException when the body is not the JSON that was expected
     * @throws IllegalStateException when it is, but contradicts itself; the text must not quote it
     */
    T read(InputStream body, RequestOptions options) throws IOException;
  }
}
