package dev.customersdk.testkit;

import java.lang.StackWalker.StackFrame;

/** Whose code starts an emulator: others that hold it must not end it. */
final class Starter {

  private Starter() {}

  /** Called by the constructor of the emulator; the name of the class. */
  static String of(Emulator emulator) {
    return StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
        .walk(
            frames ->
                frames
                    .filter(frame -> !isOf(emulator, frame.getDeclaringClass()))
                    .findFirst()
                    .map(StackFrame::getClassName)
                    .orElse(""));
  }

  private static boolean isOf(Emulator emulator, Class<?> type) {
    return type == Starter.class || type.getNestHost().isInstance(emulator);
  }
}
