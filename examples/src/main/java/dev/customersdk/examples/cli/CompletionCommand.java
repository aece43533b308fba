package dev.customersdk.examples.cli;

import dev.customersdk.examples.cli.console.Console;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;

/** Prints a script by which a shell completes the command. */
final class CompletionCommand implements Callable<Integer> {

  private final CommandSpec root;
  private final Console console;

  private CompletionCommand(CommandSpec root, Console console) {
    this.root = root;
    this.console = console;
  }

  static CommandSpec spec(CommandSpec root, Console console) {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(new CompletionCommand(root, console));
    spec.usageMessage()
        .description("Prints a script for bash and zsh: source <(customers completion).");
    return spec;
  }

  @Override
  public Integer call() {
    console.out().println(AutoComplete.bash("customers", root.commandLine()));
    console.flush();
    return 0;
  }
}
