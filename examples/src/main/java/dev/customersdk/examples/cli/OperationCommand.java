package dev.customersdk.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customersdk.core.ApiCall;
import dev.customersdk.core.Page;
import dev.customersdk.core.RequestPreview;
import dev.customersdk.examples.cli.argument.Argument;
import dev.customersdk.examples.cli.argument.Arguments;
import dev.customersdk.examples.cli.argument.HelpText;
import dev.customersdk.examples.cli.console.Console;
import dev.customersdk.examples.cli.console.ExitStatus;
import dev.customersdk.examples.cli.console.OutputOptions;
import dev.customersdk.examples.cli.console.RowPrinter;
import dev.customersdk.examples.cli.vendor.Connection;
import dev.customersdk.examples.cli.vendor.ConnectionOptions;
import dev.customersdk.examples.cli.vendor.Operation;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Makes the call of one operation, and prints what it returns. */
final class OperationCommand implements Callable<Integer> {

  private static final String ALL = "--all";
  private static final String DRY_RUN = "--dry-run";

  private final Operation operation;
  private final Console console;
  private final List<Argument> arguments;
  private final ConnectionOptions connection = new ConnectionOptions();
  private final OutputOptions output = new OutputOptions();
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

  private OperationCommand(Operation operation, Console console) {
    this.operation = operation;
    this.console = console;
    this.arguments = Arguments.of(operation, HelpText.labels(operation), console);
  }

  static CommandSpec spec(Operation operation, Console console) {
    return new OperationCommand(operation, console).declare();
  }

  private CommandSpec declare() {
    spec.usageMessage().description(HelpText.sentence(operation));
    arguments.forEach(argument -> argument.declare(spec));
    if (operation.isList()) {
      flag(ALL, "All pages, not just the first one.");
    }
    flag(DRY_RUN, "Shows the request, and sends nothing.");
    spec.addMixin("output", CommandSpec.forAnnotatedObject(output));
    spec.addMixin("connection", CommandSpec.forAnnotatedObject(connection));
    return spec;
  }

  private void flag(String name, String description) {
    spec.addOption(OptionSpec.builder(name).type(boolean.class).description(description).build());
  }

  @Override
  public Integer call() {
    ParseResult given = spec.commandLine().getParseResult();
    RowPrinter printer = output.printer(console);
    List<Object> values = arguments.stream().map(argument -> argument.value(given)).toList();
    boolean dry = given.matchedOptionValue(DRY_RUN, false);
    try (Connection open =
        dry
            ? connection.preview(operation.vendor(), console)
            : connection.open(operation.vendor(), console)) {
      ApiCall<?> call = operation.call(open.client(), values);
      if (dry) {
        preview(call.preview());
      } else if (operation.isList()) {
        walk(call, given.matchedOptionValue(ALL, false), printer);
      } else {
        return single(call, printer).code();
      }
    }
    return 0;
  }

  private ExitStatus single(ApiCall<?> call, RowPrinter printer) {
    Optional<JsonNode> result = Results.json(call.execute());
    try {
      result.ifPresent(printer::single);
    } catch (UncheckedIOException e) {
      if (call.preview().method().equals("GET")) {
        throw e;
      }
      console.remark("customers: the vendor did it, and nobody reads the output any more");
      return ExitStatus.PROCESSED;
    }
    return ExitStatus.OK;
  }

  @SuppressWarnings("unchecked") // so it says of itself
  private void walk(ApiCall<?> call, boolean all, RowPrinter printer) {
    new PageWalk(console, printer).walk((ApiCall<Page<Object>>) call, all);
  }

  private void preview(RequestPreview preview) {
    console.out().println(preview.method() + " " + preview.url());
    preview.headers().forEach(it -> console.out().println(it.getFirst() + ": " + it.getSecond()));
    preview.body().ifPresent(body -> console.out().println("\n" + body));
    console.flush();
  }
}
