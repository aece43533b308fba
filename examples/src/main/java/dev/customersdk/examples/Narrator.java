package dev.customersdk.examples;

import dev.customersdk.core.ApiCall;
import dev.customersdk.core.ApiResponse;
import dev.customersdk.core.Attempt;
import dev.customersdk.core.RequestPreview;
import dev.customersdk.core.SdkException;
import java.io.PrintStream;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Runs the steps of the tour and prints what went over the wire. */
final class Narrator {

  private final PrintStream out;
  private int steps;
  private final AtomicInteger requests = new AtomicInteger();
  private int failures;

  Narrator(PrintStream out) {
    this.out = out;
  }

  void say(String text) {
    out.println(text);
  }

  void chapter(String title) {
    out.println();
    out.println(title);
    out.println("-".repeat(title.length()));
  }

  /** Sends the request and prints what came back. */
  <T> T step(String title, ApiCall<T> call, Function<T, String> inWords) {
    announce(title, call);
    ApiResponse<T> response = call.executeRaw();
    out.println("      " + history(response.attempts()));
    out.println("      " + inWords.apply(response.value()));
    return response.value();
  }

  /** Sends a request that the vendor refuses, and prints how the refusal looks to the caller. */
  <F extends SdkException> void refusal(String title, ApiCall<?> call, Class<F> expected) {
    announce(title, call);
    try {
      call.execute();
    } catch (SdkException failure) {
      if (!expected.isInstance(failure)) {
        throw failure;
      }
      failures++;
      out.println("      " + history(failure.attempts()));
      out.println("      " + expected.getSimpleName() + ": " + failure.getMessage());
      return;
    }
    throw new IllegalStateException(title + ": should have been refused");
  }

  /** Counts what was really sent; for the builders of clients. */
  void heard(Attempt attempt) {
    requests.incrementAndGet();
  }

  void summary() {
    out.println();
    out.printf(
        "That was the tour: %d steps, %d requests, %d typed refusal%s, nothing sent twice by"
            + " accident.%n",
        steps, requests.get(), failures, failures == 1 ? "" : "s");
  }

  private void announce(String title, ApiCall<?> call) {
    RequestPreview preview = call.preview();
    URI url = URI.create(preview.url());
    String query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
    steps++;
    out.printf("%n%4d  %s%n", steps, title);
    out.println("      " + preview.method() + " " + url.getRawPath() + query);
  }

  private static String history(List<Attempt> attempts) {
    String statuses =
        attempts.stream()
            .map(
                attempt ->
                    attempt.status().isPresent()
                        ? Integer.toString(attempt.status().getAsInt())
                        : attempt.failure().map(Enum::name).orElse("?"))
            .collect(Collectors.joining(", then "));
    return statuses
        + (attempts.size() == 1 ? " (1 attempt)" : " (" + attempts.size() + " attempts)");
  }
}
