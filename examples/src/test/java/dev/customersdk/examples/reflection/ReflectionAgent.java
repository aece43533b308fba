package dev.customersdk.examples.reflection;

import static net.bytebuddy.matcher.ElementMatchers.isPublic;
import static net.bytebuddy.matcher.ElementMatchers.nameMatches;
import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.none;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.instrument.Instrumentation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import net.bytebuddy.agent.builder.AgentBuilder;
import net.bytebuddy.asm.Advice;

/** Writes a {@link ReflectionLog} of the program that it is started with. */
public final class ReflectionAgent {

  /** The methods of the JDK that native images have to be told of. */
  private static final Map<String, String> METHODS =
      Map.of(
          "java.lang.Class",
          "forName|newInstance|getRecordComponents"
              + "|get(Declared)?(Methods?|Fields?|Constructors?|Classes)",
          "java.lang.reflect.Method",
          "invoke",
          "java.lang.reflect.Constructor",
          "newInstance",
          "java.lang.reflect.Field",
          "[gs]et|[gs]et(Boolean|Byte|Char|Short|Int|Long|Float|Double)",
          "java.lang.reflect.Proxy",
          "newProxyInstance",
          "java.lang.invoke.MethodHandles$Lookup",
          "find.+|unreflect.*");

  private ReflectionAgent() {}

  /** Called by the machine; the argument is the file that the log is written to at the end. */
  public static void premain(String file, Instrumentation machine) {
    AgentBuilder agent =
        new AgentBuilder.Default()
            .disableClassFormatChanges()
            .with(AgentBuilder.RedefinitionStrategy.RETRANSFORMATION)
            .with(AgentBuilder.Listener.StreamWriting.toSystemError().withErrorsOnly())
            .ignore(none());
    for (var each : METHODS.entrySet()) {
      agent =
          agent
              .type(named(each.getKey()))
              .transform(
                  (type, description, loader, module, domain) ->
                      type.visit(
                          Advice.to(Noting.class)
                              .on(isPublic().and(nameMatches(each.getValue())))));
    }
    agent.installOn(machine);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> write(Path.of(file))));
  }

  private static void write(Path file) {
    try {
      Files.write(file, ReflectionLog.lines().stream().sorted().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is put in front of each of them. */
  private static final class Noting {

    @Advice.OnMethodEnter
    static void enter(
        @Advice.Origin("#m") String method,
        @Advice.This(optional = true) Object self,
        @Advice.AllArguments Object[] arguments) {
      ReflectionLog.note(method, self, arguments);
    }
  }
}
