package dev.customersdk.testkit;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** All that an emulator has received, for the messages of assertions, which never hold its key. */
record ReceivedRequests(List<RecordedRequest> all, String apiKey) {

  private static final int MOST = 20;

  AssertionError failure(String problem) {
    return failure(problem, request -> "");
  }

  /** With a remark on each request, which may be empty. */
  AssertionError failure(String problem, Function<RecordedRequest, String> remark) {
    String received =
        all.isEmpty()
            ? " nothing"
            : IntStream.range(0, Math.min(all.size(), MOST))
                .mapToObj(i -> "%n  %d. ".formatted(i + 1) + line(all.get(i), remark))
                .collect(Collectors.joining());
    String more = all.size() > MOST ? "%n  and %d more".formatted(all.size() - MOST) : "";
    return error(problem + "; received:" + received + more);
  }

  /** Without the key, wherever it was sent. */
  AssertionError error(String message) {
    return new AssertionError(message.replace(apiKey, "(API key)"));
  }

  private static String line(RecordedRequest request, Function<RecordedRequest, String> remark) {
    String text = remark.apply(request);
    return text.isEmpty() ? request.toString() : request + ", " + text;
  }

  @Override
  public String toString() {
    return all.toString(); // never the key
  }
}
