package dev.customersdk.examples;

import dev.customersdk.core.ApiCall;
import dev.customersdk.core.ApiException;
import dev.customersdk.core.ApiResponse;
import dev.customersdk.core.Attempt;
import dev.customersdk.core.Page;
import dev.customersdk.core.RequestPreview;
import dev.customersdk.core.SdkException;
import java.io.PrintStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Runs the steps of the tour and prints what went over the wire. */
final class Narrator {

  private static final int LONGEST_BODY = 100;

  private final PrintStream out;
  private final List<Attempt> heard = new CopyOnWriteArrayList<>();
  private int steps;
  private int failures;

  Narrator(PrintStream out) {
    this.out = out;
  }

  void say(String text) {
    out.println(text);
  }

  /** Says something about the step before. */
  void remark(String text) {
    line(text);
  }

  void chapter(String title) {
    out.println();
    out.println(title);
    out.println("-".repeat(title.length()));
  }

  /** Sends the request and prints what came back. */
  <T extends @Nullable Object> T step(String title, ApiCall<T> call, Function<T, String> inWords) {
    announce(title, call);
    ApiResponse<T> response = call.executeRaw();
    line(history(response.attempts()));
    line(inWords.apply(response.value()));
    return response.value();
  }

  /** Lets the SDK do something that takes several requests, and prints those that were heard. */
  <T> T requests(String title, Supplier<T> action, Function<T, String> inWords) {
    title(title);
    int before = heard.size();
    T value = action.get();
    for (Attempt attempt : heard.subList(before, heard.size())) {
      line(attempt.method() + " " + attempt.path() + ": " + attempt.result());
    }
    line(inWords.apply(value));
    return value;
  }

  /** Sends for one page after another, until there is no next one. */
  <T> void walk(ApiCall<Page<T>> firstPage, Function<Page<T>, String> inWords) {
    int number = 1;
    for (Optional<ApiCall<Page<T>>> next = Optional.of(firstPage); next.isPresent(); number++) {
      next = step("List, page " + number, next.get(), inWords).next();
    }
  }

  /** Sends a request that fails, and prints how the failure looks to the caller. */
  <F extends SdkException> void failure(String title, ApiCall<?> call, Class<F> expected) {
    announce(title, call);
    try {
      call.execute();
    } catch (SdkException failure) {
      if (!expected.isInstance(failure)) {
        throw failure;
      }
      failures++;
      line(history(failure.attempts()));
      line(expected.getSimpleName() + ": " + failure.getMessage());
      if (failure instanceof ApiException said && !said.error().violations().isEmpty()) {
        line("it names " + said.error().violations());
      }
      return;
    }
    throw new IllegalStateException(title + ": should have failed");
  }

  /** Notes what was really sent; for the builders of clients. */
  void heard(Attempt attempt) {
    heard.add(attempt);
  }

  void summary() {
    out.println();
    out.printf(
        "That was the tour: %d steps, %d requests, %d typed failure%s, nothing sent twice by"
            + " accident.%n",
        steps, heard.size(), failures, failures == 1 ? "" : "s");
  }

  private void announce(String title, ApiCall<?> call) {
    RequestPreview preview = call.preview();
    URI url = URI.create(preview.url());
    String query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
    title(title);
    line(preview.method() + " " + url.getRawPath() + query);
    preview.body().ifPresent(body -> line(cut(body.replace("\n", ", "))));
  }

  private void title(String title) {
    steps++;
    out.printf("%n%4d  %s%n", steps, title);
  }

  private void line(String text) {
    out.println("      " + text);
  }

  private static String cut(String body) {
    return body.length() <= LONGEST_BODY ? body : body.substring(0, LONGEST_BODY) + " ...";
  }

  private static String history(List<Attempt> attempts) {
    String results = attempts.stream().map(Attempt::result).collect(Collectors.joining(", then "));
    return results
        + (attempts.size() == 1 ? " (1 attempt)" : " (" + attempts.size() + " attempts)");
  }
}
