package dev.customersdk.examples.reflection;

import java.lang.reflect.Member;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Who did what by reflection: a line for each caller, method and class that it was done to.
 *
 * <p>The JDK calls it, so that it has to be among the JDK's own classes. It has no lambdas and adds
 * no texts up, since these are made by reflection.
 */
public final class ReflectionLog {

  private static final Set<String> LINES = ConcurrentHashMap.newKeySet();
  private static final ThreadLocal<Boolean> BUSY = new ThreadLocal<>();

  private ReflectionLog() {}

  /** Notes a call, unless the JDK itself made it: native images know what it does by itself. */
  public static void note(String method, @Nullable Object self, Object[] arguments) {
    if (BUSY.get() != null) {
      return;
    }
    BUSY.set(true);
    try {
      StackTraceElement caller = new Throwable().getStackTrace()[2];
      String module = caller.getModuleName();
      if (module == null || !(module.startsWith("java.") || module.startsWith("jdk."))) {
        Object subject = isReflected(self) ? self : arguments[0];
        LINES.add(String.join(" ", caller.getClassName(), method, name(subject)));
      }
    } finally {
      BUSY.remove();
    }
  }

  private static boolean isReflected(@Nullable Object self) {
    return self instanceof Class<?> || self instanceof Member;
  }

  private static String name(@Nullable Object reflected) {
    if (reflected instanceof Class<?> type) {
      return type.getName();
    }
    return reflected instanceof Member member
        ? member.getDeclaringClass().getName()
        : String.valueOf(reflected);
  }

  /** All lines so far. */
  public static Set<String> lines() {
    return LINES;
  }
}
