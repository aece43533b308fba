package dev.customersdk.examples.cli.argument;

import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * An id, or a file.
 *
 * @param index its place, the first being 0
 * @param label what help calls it
 * @param type {@link String} or {@link Path}
 */
record Positional(int index, String label, Class<?> type) implements Argument {

  @Override
  public void declare(CommandSpec command) {
    command.addPositional(
        PositionalParamSpec.builder()
            .index(Integer.toString(index))
            .type(String.class)
            .paramLabel(label)
            .hideParamSyntax(true)
            .required(true)
            .description(type == Path.class ? "A file." : "An id.")
            .build());
  }

  @Override
  public Object value(ParseResult given) {
    String text = given.matchedPositionalValue(index, "");
    return type == Path.class ? Path.of(text) : text;
  }
}
