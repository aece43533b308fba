package dev.customersdk.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customersdk.examples.cli.console.Console;
import dev.customersdk.examples.cli.console.OutputOptions;
import dev.customersdk.examples.cli.console.RowPrinter;
import dev.customersdk.examples.cli.vendor.Connection;
import dev.customersdk.examples.cli.vendor.ConnectionOptions;
import dev.customersdk.examples.cli.vendor.EmailSearch;
import dev.customersdk.examples.cli.vendor.Vendor;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;

/** Prints the customers with an e-mail address. */
final class FindCommand implements Callable<Integer> {

  private final Vendor vendor;
  private final Console console;

  @Parameters(paramLabel = "ADDRESS", description = "An e-mail address, in any case.")
  private String address = "";

  @Mixin private OutputOptions output = new OutputOptions();
  @Mixin private ConnectionOptions connection = new ConnectionOptions();

  private FindCommand(Vendor vendor, Console console) {
    this.vendor = vendor;
    this.console = console;
  }

  static CommandSpec spec(Vendor vendor, Console console) {
    CommandSpec spec = CommandSpec.forAnnotatedObject(new FindCommand(vendor, console));
    spec.usageMessage()
        .description(
            "Lists the customers with an e-mail address, as far as the vendor finds them.");
    return spec;
  }

  @Override
  public Integer call() {
    RowPrinter printer = output.printer(console);
    try (Connection open = connection.open(vendor, console)) {
      List<JsonNode> found =
          EmailSearch.find(vendor, open.client(), address).stream()
              .flatMap(each -> Results.json(each).stream())
              .toList();
      printer.rows(found);
    }
    return 0;
  }
}
