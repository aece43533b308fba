package dev.customersdk.fuzz;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What Jazzer calls with its inputs: their first byte is a target, the second a case of it.
 *
 * <p>An escape is noted and does not stop it. At the end of the JVM it prints a {@link Count} for
 * each target.
 */
public final class Fuzz {

  /** How many MB of the heap are not there for what is tried. */
  static final int OCCUPIED = 32;

  @SuppressWarnings("unused") // but for the room it takes
  private static final byte[] BALLAST = new byte[OCCUPIED << 20];

  private static final List<Target> TARGETS =
      Stream.of(System.getProperty("fuzz.targets", "").split(",")).map(Target::valueOf).toList();
  private static final Map<Target, Count> COUNTS = new EnumMap<>(Target.class);
  private static final Findings FINDINGS = Findings.inBuild();

  private Fuzz() {}

  /** Called once. */
  public static void fuzzerInitialize() {
    TARGETS.forEach(target -> COUNTS.put(target, new Count(target, 0, 0)));
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> COUNTS.values().forEach(System.out::println)));
  }

  /** Called with each input. */
  public static void fuzzerTestOneInput(byte[] input) {
    if (input.length < 2) {
      return;
    }
    Target target = TARGETS.get(Byte.toUnsignedInt(input[0]) % TARGETS.size());
    boolean escaped = escapes(target, input[1], Arrays.copyOfRange(input, 2, input.length));
    COUNTS.computeIfPresent(
        target,
        (key, count) -> new Count(key, count.inputs() + 1, count.escapes() + (escaped ? 1 : 0)));
  }

  private static boolean escapes(Target target, byte choice, byte[] input) {
    Case chosen = target.chosen(choice);
    try {
      chosen.check().accept(input);
      return false;
    } catch (Throwable escape) { // of memory, too
      FINDINGS.note(target, chosen, input, escape);
      return true;
    }
  }
}
