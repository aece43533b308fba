package dev.customersdk.examples.cli;

import dev.customersdk.examples.cli.argument.HelpText;
import dev.customersdk.examples.cli.console.Console;
import dev.customersdk.examples.cli.console.ExitStatus;
import dev.customersdk.examples.cli.transfer.ExportCommand;
import dev.customersdk.examples.cli.transfer.ImportCommand;
import dev.customersdk.examples.cli.vendor.Operation;
import dev.customersdk.examples.cli.vendor.Operations;
import dev.customersdk.examples.cli.vendor.Vendor;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** The command {@code customers}: every operation of every vendor, import and export. */
public final class CustomersCommand {

  private static final String[] FOOTER = {
    "",
    "Try it without a key:",
    "  customers kohort list --emulator",
    "  customers generic create --set id=ada --set metadata.plan=gold --dry-run --emulator",
    "  customers flex export customers.csv --emulator",
    "",
    "Environment:",
    "  KOHORT_API_KEY, CHECKOUTPAGE_API_KEY, FLEX_API_KEY, GENERIC_API_KEY: the keys;",
    "    there is no option for them, since others can see the options of a process.",
    "  KOHORT_BASE_URL and so on: where the vendor is; only the generic API needs it.",
    "  COLUMNS: how wide a table may be."
  };

  private CustomersCommand() {}

  /** Runs a command, and ends the process with its status. */
  public static void main(String[] arguments) {
    System.exit(of(Console.ofProcess()).execute(arguments));
  }

  /** The command on a console. */
  static CommandLine of(Console console) {
    CommandSpec root =
        group("customers", "Customers at KohortPay, Checkout Page, Flex and others.");
    root.version(HelpText.version());
    root.usageMessage().footer(FOOTER);
    for (Vendor vendor : Vendor.values()) {
      root.addSubcommand(vendor.command(), vendor(vendor, console));
    }
    CommandLine customers = new CommandLine(root);
    customers.addSubcommand("completion", CompletionCommand.spec(root, console));
    customers.setOut(console.out()).setErr(console.err());
    customers.setExpandAtFiles(false); // @FILE is for --body
    customers.setExecutionExceptionHandler(new Failures(console));
    customers.setExecutionStrategy(CustomersCommand::execute);
    describeEach(customers);
    return customers;
  }

  /** Java makes this character of bytes that are none in the encoding of the environment. */
  private static int execute(ParseResult given) {
    if (given.originalArgs().stream().anyMatch(it -> it.contains("\uFFFD"))) {
      throw new ParameterException(
          given.commandSpec().commandLine(),
          "An argument has characters that this environment's encoding lacks: set LC_ALL=C.UTF-8,"
              + " or give a request as --body @FILE.");
    }
    return new RunLast().execute(given);
  }

  private static CommandLine vendor(Vendor vendor, Console console) {
    CommandLine commands = new CommandLine(group(vendor.command(), "At " + vendor.title() + "."));
    for (Operation operation : Operations.of(vendor)) {
      CommandLine parent = commands;
      for (String name : operation.group()) {
        parent = child(parent, name);
      }
      parent.addSubcommand(operation.name(), OperationCommand.spec(operation, console));
    }
    commands.addSubcommand("find-by-email", FindCommand.spec(vendor, console));
    commands.addSubcommand("export", ExportCommand.spec(vendor, console));
    commands.addSubcommand("import", ImportCommand.spec(vendor, console));
    return commands;
  }

  private static CommandLine child(CommandLine parent, String name) {
    CommandLine there = parent.getSubcommands().get(name);
    if (there != null) {
      return there;
    }
    CommandLine child = new CommandLine(group(name, "The " + name.replace('-', ' ') + "."));
    parent.addSubcommand(name, child);
    return child;
  }

  private static CommandSpec group(String name, String description) {
    CommandSpec group = CommandSpec.create().name(name);
    group.usageMessage().description(description);
    group.usageMessage().synopsisSubcommandLabel("COMMAND");
    return group;
  }

  private static void describeEach(CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    spec.mixinStandardHelpOptions(true);
    spec.version(HelpText.version());
    spec.usageMessage()
        .exitCodeListHeading("%nExit status:%n")
        .exitCodeList(ExitStatus.help())
        .sortOptions(false)
        .width(100);
    command.getSubcommands().values().forEach(CustomersCommand::describeEach);
  }
}
