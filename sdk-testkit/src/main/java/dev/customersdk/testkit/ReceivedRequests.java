package dev.customersdk.testkit;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** All that an emulator has received, for the messages of assertions, which never hold its key. */
record ReceivedRequests(List<RecordedRequest> all, String apiKey) {

  private static final int MOST = 20;

  AssertionError failure(String problem) {
    return failure(problem, List.of());
  }

  AssertionError failure(String problem, List<RecordedRequest> first) {
    return failure(problem, first, request -> "");
  }

  /**
   * With a remark on each request, which may be empty.
   *
   * @param first what is shown before others if not all can be, each under its own number
   */
  AssertionError failure(
      String problem, List<RecordedRequest> first, Function<RecordedRequest, String> remark) {
    Comparator<Integer> order = Comparator.comparing(i -> !first.contains(all.get(i)));
    IntStream numbers = IntStream.range(0, all.size());
    String received =
        (all.size() > MOST ? numbers.boxed().sorted(order) : numbers.boxed())
            .limit(MOST)
            .map(i -> "%n  %d. ".formatted(i + 1) + line(all.get(i), remark))
            .collect(Collectors.joining());
    String more = all.size() > MOST ? "%n  and %d more".formatted(all.size() - MOST) : "";
    return error(problem + "; received:" + (all.isEmpty() ? " nothing" : received) + more);
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
