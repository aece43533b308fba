package dev.customersdk.core.spi;

import dev.customersdk.core.time.Timing;
import java.util.function.Supplier;

/**
 * The test kit's way to the clocks of a client, and no part of the API: what it takes lies in a
 * package that the core's module exports to the test kit alone.
 */
public final class TestTiming {

  private TestTiming() {}

  /**
   * {@return the builder, of clients that go by these clocks, each by one of its own}
   *
   * @param <B> the type of the builder
   * @param builder the builder
   * @param timing the timing
   */
  @SuppressWarnings("exports") // on purpose
  public static <B extends ClientBuilder<B, ?>> B set(
      B builder, Supplier<? extends Timing> timing) {
    builder.timing = Argument.required("timing", timing);
    return builder;
  }
}
