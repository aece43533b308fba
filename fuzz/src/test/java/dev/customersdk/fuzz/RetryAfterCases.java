package dev.customersdk.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.customersdk.core.ApiCall;
import dev.customersdk.core.ApiException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Whatever the header says, the wait is none, or one that can be waited for. */
final class RetryAfterCases {

  private static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE);

  private RetryAfterCases() {}

  static List<Case> all() {
    FuzzedVendor vendor = new FuzzedVendor();
    ApiCall<?> call = new VendorCalls(vendor).customers().get(0).call().apply(Canary.TEXT);
    return List.of(of(vendor, call, 429), of(vendor, call, 503));
  }

  private static Case of(FuzzedVendor vendor, ApiCall<?> call, int status) {
    return new Case(
        "with " + status,
        header -> header.getBytes(ISO_8859_1),
        List.of(
            "7",
            "0.25",
            "99999999999999999999",
            "Sun, 06 Nov 2044 08:49:37 GMT",
            "Sunday, 06-Nov-94 08:49:37 GMT",
            "Sun Nov  6 08:49:37 1994"),
        input -> {
          String text = new String(input, ISO_8859_1).replaceAll("[\\r\\n]", " ");
          vendor.answers(sent -> Answer.retryAfter(status, text));
          try {
            throw new AssertionError("a value from " + call.execute());
          } catch (ApiException e) {
            Oracle.failed(e);
            Optional<Duration> wait = e.retryAfter();
            Oracle.require(
                wait.filter(Duration::isNegative).isEmpty()
                    && wait.filter(longer -> longer.compareTo(LONGEST) > 0).isEmpty(),
                "nobody can wait for " + wait);
            if (text.matches("[0-9]{1,9}")) {
              Oracle.same(wait, Optional.of(Duration.ofSeconds(Long.parseLong(text))), text);
            }
          }
        });
  }
}
