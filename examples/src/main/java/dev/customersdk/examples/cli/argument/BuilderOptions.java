package dev.customersdk.examples.cli.argument;

import dev.customersdk.examples.cli.vendor.CommandName;
import dev.customersdk.examples.cli.vendor.Invocation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** A query, or anything else with a builder: an option for each property that text can give. */
public final class BuilderOptions implements Argument {

  private final Class<?> type;
  private final Map<String, String> defaults;
  private final List<Method> properties;

  /**
   * Options for a type with a static {@code builder()}.
   *
   * @param defaults the texts of options that are not given, by their names without dashes
   */
  public BuilderOptions(Class<?> type, Map<String, String> defaults) {
    this.type = type;
    this.defaults = Map.copyOf(defaults);
    this.properties =
        Arrays.stream(type.getMethods())
            .filter(it -> it.getParameterCount() == 0 && !Modifier.isStatic(it.getModifiers()))
            .filter(it -> hasSetter(it) && TextValue.canRead(element(it)))
            .sorted(Comparator.comparing(Method::getName))
            .toList();
  }

  @Override
  public void declare(CommandSpec command) {
    for (Method property : properties) {
      String name = CommandName.of(property.getName());
      boolean repeated = property.getReturnType() == List.class;
      String hint = TextValue.hint(element(property));
      OptionSpec.Builder option =
          OptionSpec.builder("--" + name)
              .paramLabel(hint)
              .arity("1")
              .type(repeated ? List.class : String.class)
              .auxiliaryTypes(String.class)
              .description(description(name, hint, repeated));
      command.addOption(option.build());
    }
  }

  private String description(String name, String hint, boolean repeated) {
    String example = TextValue.explanation(hint);
    String standard = defaults.containsKey(name) ? defaults.get(name) + " unless given." : "";
    String more = repeated ? "May be given more than once." : "";
    return Stream.of(HelpText.option(name), example, standard, more)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  @Override
  public Object value(ParseResult given) {
    Object builder = Invocation.of(Invocation.method(type, "builder"), null);
    for (Method property : properties) {
      String name = CommandName.of(property.getName());
      if (property.getReturnType() == List.class) {
        List<String> texts = given.matchedOptionValue("--" + name, List.of());
        set(builder, property, Iterable.class, texts);
      } else {
        Optional<String> text =
            Optional.ofNullable(given.matchedOptionValue("--" + name, defaults.get(name)));
        text.ifPresent(it -> setText(builder, property, name, it));
      }
    }
    try {
      return Invocation.of(Invocation.method(builder.getClass(), "build"), builder);
    } catch (IllegalStateException e) { // what builders throw when something is missing
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  private static void setText(Object builder, Method property, String name, String text) {
    Object value = TextValue.read("--" + name, element(property), text);
    if (property.getReturnType() == Optional.class) {
      set(builder, property, Optional.class, Optional.of(value));
    } else {
      set(builder, property, property.getReturnType(), value);
    }
  }

  private static void set(Object builder, Method property, Class<?> taken, Object value) {
    Invocation.of(Invocation.method(builder.getClass(), property.getName(), taken), builder, value);
  }

  private boolean hasSetter(Method property) {
    Class<?> builder = Invocation.method(type, "builder").getReturnType();
    return Arrays.stream(builder.getMethods())
        .anyMatch(it -> it.getName().equals(property.getName()) && it.getParameterCount() == 1);
  }

  /** What an optional or a list holds; otherwise the type itself. */
  private static Type element(Method property) {
    boolean wrapped =
        property.getReturnType() == Optional.class || property.getReturnType() == List.class;
    Type declared = property.getGenericReturnType();
    return wrapped ? ((ParameterizedType) declared).getActualTypeArguments()[0] : declared;
  }
}
