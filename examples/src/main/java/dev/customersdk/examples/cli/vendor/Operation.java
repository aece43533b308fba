package dev.customersdk.examples.cli.vendor;

import dev.customersdk.core.ApiCall;
import dev.customersdk.core.Page;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A method of a prepared view, as a command.
 *
 * @param vendor whose it is
 * @param group the commands that lead to it, such as {@code payment-methods}; none for customers
 * @param steps the methods that lead from the client to the call, the last one included
 */
public record Operation(Vendor vendor, List<String> group, List<Method> steps) {

  /** Copies the lists. */
  public Operation {
    group = List.copyOf(group);
    steps = List.copyOf(steps);
  }

  /** The name of the command. */
  public String name() {
    return CommandName.of(last().getName());
  }

  /** How the command is called, behind {@code customers}. */
  public String path() {
    return String.join(
        " ",
        Stream.of(List.of(vendor.command()), group, List.of(name()))
            .flatMap(List::stream)
            .toList());
  }

  /** The types of what it takes, in order: ids, then queries and requests. */
  public List<Class<?>> parameters() {
    return steps.stream()
        .<Class<?>>flatMap(step -> Arrays.stream(step.getParameterTypes()))
        .toList();
  }

  /** Whether its call is for a page. */
  public boolean isList() {
    return ((ParameterizedType) last().getGenericReturnType()).getActualTypeArguments()[0]
            instanceof ParameterizedType value
        && value.getRawType() == Page.class;
  }

  /** The type of the value, or of the rows of a page. */
  public Type result() {
    Type value = ((ParameterizedType) last().getGenericReturnType()).getActualTypeArguments()[0];
    return isList() ? ((ParameterizedType) value).getActualTypeArguments()[0] : value;
  }

  /**
   * The call.
   *
   * @throws IllegalArgumentException when the SDK refuses an argument
   */
  public ApiCall<?> call(AutoCloseable client, List<?> arguments) {
    Iterator<?> left = arguments.iterator();
    Object target = client;
    for (Method step : steps) {
      List<Object> taken = new ArrayList<>();
      for (int i = 0; i < step.getParameterCount(); i++) {
        taken.add(left.next());
      }
      target = Invocation.of(step, target, taken.toArray());
    }
    return (ApiCall<?>) target;
  }

  private Method last() {
    return steps.get(steps.size() - 1);
  }
}
