package dev.customersdk.examples.cli.argument;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One argument of an operation, as it is given on the command line. */
public interface Argument {

  /** Adds its options or positional parameters to a command. */
  void declare(CommandSpec command);

  /**
   * Its value.
   *
   * @throws IllegalArgumentException when what was given cannot be one
   */
  Object value(ParseResult given);
}
