package dev.customersdk.testkit.server;

import java.lang.StackWalker.StackFrame;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

/** Which class started an emulator: others that hold it must not end it. */
public final class Starters {

  private static final Map<Object, String> NAMES = Collections.synchronizedMap(new WeakHashMap<>());

  private Starters() {}

  /** Called by the constructor of an emulator. */
  public static void note(Object emulator) {
    StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
        .walk(
            frames ->
                frames
                    .filter(frame -> !isOf(emulator, frame.getDeclaringClass()))
                    .findFirst()
                    .map(StackFrame::getClassName))
        .ifPresent(name -> NAMES.put(emulator, name));
  }

  /** The name of the class whose code started it. */
  public static Optional<String> of(Object emulator) {
    return Optional.ofNullable(NAMES.get(emulator));
  }

  private static boolean isOf(Object emulator, Class<?> type) {
    return type == Starters.class || type.getNestHost().isInstance(emulator);
  }
}
