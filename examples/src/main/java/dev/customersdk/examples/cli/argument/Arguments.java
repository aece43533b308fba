package dev.customersdk.examples.cli.argument;

import dev.customersdk.examples.cli.console.Console;
import dev.customersdk.examples.cli.vendor.Operation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The arguments of an operation, by the types that its method takes. */
public final class Arguments {

  private Arguments() {}

  /**
   * One for each parameter.
   *
   * @param labels what help calls the positional ones
   */
  public static List<Argument> of(Operation operation, List<String> labels, Console console) {
    List<Argument> arguments = new ArrayList<>();
    int positional = 0;
    for (Class<?> type : operation.parameters()) {
      if (type == String.class || type == Path.class) {
        arguments.add(new Positional(positional, labels.get(positional), type));
        positional++;
      } else if (Arrays.stream(type.getMethods()).anyMatch(it -> it.getName().equals("fromJson"))) {
        arguments.add(new BodyOptions(operation.vendor(), type, console));
      } else {
        arguments.add(new BuilderOptions(type, Map.of()));
      }
    }
    return arguments;
  }
}
