package dev.customersdk.core.internal.client;

import dev.customersdk.core.ApiError;
import dev.customersdk.core.ApiError.Violation;
import dev.customersdk.core.Credentials;
import dev.customersdk.core.RequestOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the message of an error response says beside the usual.
 *
 * @param keyOrigin where the client's key came from
 * @param quoteVendor whether the vendor's own text is quoted
 */
public record ErrorNotes(String keyOrigin, boolean quoteVendor) {

  private static final int LONGEST_QUOTE = 500;

  /** The notes about this error of a call with these credentials and options. */
  public List<String> about(
      int status, ApiError error, Credentials credentials, RequestOptions options) {
    List<String> notes = new ArrayList<>();
    if (status == 401) {
      notes.add(keySource(credentials, options));
    }
    if (quoteVendor) {
      quote(error).ifPresent(text -> notes.add("the vendor says: " + text));
    }
    return notes;
  }

  private String keySource(Credentials credentials, RequestOptions options) {
    if (Core.ACCESS.headerName(credentials).isEmpty()) {
      return "no key was sent";
    }
    return "the key came from "
        + (options.credentials().isPresent() ? "credentials(…) of the request options" : keyOrigin);
  }

  private static Optional<String> quote(ApiError error) {
    String text =
        Core.ACCESS
            .printable(
                Stream.concat(
                        error.message().stream(),
                        error.violations().stream()
                            .map(Violation::message)
                            .flatMap(Optional::stream))
                    .distinct()
                    .collect(Collectors.joining("; ")))
            .strip();
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(
            text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "…" : text);
  }
}
