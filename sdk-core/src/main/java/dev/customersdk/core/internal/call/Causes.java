package dev.customersdk.core.internal.call;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A failure and what is behind it: its causes, and what they suppress. */
final class Causes {

  static final int DEEPEST = 10;

  private Causes() {}

  /** The failure first; nothing that lies deeper than anybody looks. */
  static Stream<Throwable> of(@Nullable Throwable failure) {
    return of(failure, failed -> true, 0);
  }

  /** The same without the causes of failures of this type. */
  static Stream<Throwable> of(@Nullable Throwable failure, Class<?> end) {
    return of(failure, failed -> !end.isInstance(failed), 0);
  }

  private static Stream<Throwable> of(
      @Nullable Throwable failure, Predicate<Throwable> goesOn, int depth) {
    if (failure == null || depth > DEEPEST) {
      return Stream.empty();
    }
    Throwable cause = goesOn.test(failure) ? failure.getCause() : null;
    Stream<Throwable> behind =
        Stream.concat(Stream.ofNullable(cause), Arrays.stream(failure.getSuppressed()));
    return Stream.concat(Stream.of(failure), behind.flatMap(next -> of(next, goesOn, depth + 1)));
  }
}
