package dev.customersdk.fuzz;

import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;

/** How much is tried, and with which random numbers. */
final class Effort {

  /** How many inputs are made by coverage. */
  static final long INPUTS = Long.getLong("fuzz.inputs", 10_000);

  /** From here on each target has a JVM of its own, two at once. */
  static final long MANY = 1_000_000;

  /** Where random numbers begin: each long campaign tries others, a short one never. */
  static final int SEED =
      Integer.getInteger(
          "fuzz.seed", INPUTS < MANY ? 20_261_129 : new Random().nextInt(Integer.MAX_VALUE));

  private static final int SIZE = 1000; // jqwik's own

  private Effort() {}

  /** The same, by random numbers that begin at {@link #SEED}. */
  static <T> Arbitrary<T> begun(Arbitrary<T> arbitrary) {
    RandomGenerator<T> generator = arbitrary.generator(SIZE);
    return Arbitraries.fromGenerator(
        random -> generator.next(new Random(random.nextLong() ^ SEED)));
  }
}
