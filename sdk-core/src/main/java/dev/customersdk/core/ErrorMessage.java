package dev.customersdk.core;

import dev.customersdk.core.ApiError.Violation;
import dev.customersdk.core.EngineAccess.ErrorResponse;
import dev.customersdk.core.EngineAccess.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The message of a response that is not 2xx: names, codes and ids, and no value. */
final class ErrorMessage {

  private static final int MOST_VIOLATIONS = 10;

  private ErrorMessage() {}

  static String of(ErrorResponse response, Trace trace) {
    List<String> details = new ArrayList<>();
    add(details, "code ", VendorToken.printable(response.error().code()));
    add(details, "rejected ", rejected(response.error().violations()));
    add(details, "request id ", VendorToken.printable(response.requestId()));
    add(details, "retry after ", response.retryAfter().map(wait -> wait.toSeconds() + " s"));
    StringBuilder message =
        new StringBuilder(
            SdkException.describe(
                trace, "responded with " + response.status(), details.toArray(String[]::new)));
    response.notes().forEach(note -> message.append("; ").append(note));
    return message.toString();
  }

  private static void add(List<String> details, String label, Optional<String> value) {
    value.ifPresent(text -> details.add(label + text));
  }

  /** The properties and what is wrong with each, such as {@code email: invalid, phone}. */
  private static Optional<String> rejected(List<Violation> violations) {
    String named =
        violations.stream()
            .flatMap(violation -> named(violation).stream())
            .distinct()
            .limit(MOST_VIOLATIONS)
            .collect(Collectors.joining(", "));
    return Optional.of(named).filter(text -> !text.isEmpty());
  }

  private static Optional<String> named(Violation violation) {
    Optional<String> code = VendorToken.printable(violation.code()).map(text -> ": " + text);
    return VendorToken.printable(violation.param()).map(param -> param + code.orElse(""));
  }
}
