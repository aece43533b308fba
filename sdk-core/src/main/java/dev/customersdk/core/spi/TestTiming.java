package dev.customersdk.core.spi;

import dev.customersdk.core.time.Timing;

/**
 * The test kit's way to the clocks of a client. Not for anybody else: nobody can name what it
 * takes.
 */
public final class TestTiming {

  private TestTiming() {}

  /** The builder, of clients that go by these clocks. */
  @SuppressWarnings("exports") // on purpose
  public static <B extends ClientBuilder<B, ?>> B set(B builder, Timing timing) {
    builder.timing = Argument.required("timing", timing);
    return builder;
  }
}
