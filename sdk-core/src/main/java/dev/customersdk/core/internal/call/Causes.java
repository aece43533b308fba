package dev.customersdk.core.internal.call;

import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A failure and what is behind it: its causes, and what they suppress. */
final class Causes {

  private static final int DEEPEST = 10;

  private Causes() {}

  /** The failure first; nothing that lies deeper than anybody looks. */
  static Stream<Throwable> of(@Nullable Throwable failure) {
    return of(failure, 0);
  }

  private static Stream<Throwable> of(@Nullable Throwable failure, int depth) {
    return failure == null || depth > DEEPEST
        ? Stream.empty()
        : Stream.concat(Stream.of(failure), behind(failure).flatMap(next -> of(next, depth + 1)));
  }

  private static Stream<Throwable> behind(Throwable failure) {
    return Stream.concat(
        Stream.ofNullable(failure.getCause()), Arrays.stream(failure.getSuppressed()));
  }
}
