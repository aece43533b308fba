package dev.customersdk.examples.cli.transfer;

import dev.customersdk.core.ApiCall;
import dev.customersdk.core.Page;
import dev.customersdk.core.spi.json.JsonText;
import dev.customersdk.examples.cli.argument.BuilderOptions;
import dev.customersdk.examples.cli.console.Console;
import dev.customersdk.examples.cli.console.Progress;
import dev.customersdk.examples.cli.vendor.Connection;
import dev.customersdk.examples.cli.vendor.ConnectionOptions;
import dev.customersdk.examples.cli.vendor.Operation;
import dev.customersdk.examples.cli.vendor.Operations;
import dev.customersdk.examples.cli.vendor.Vendor;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes all customers that match into a file, or to standard output. */
public final class ExportCommand implements Callable<Integer> {

  private final Vendor vendor;
  private final Console console;
  private final Operation list;
  private final BuilderOptions query;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description =
          "Where to write; it is replaced when all is there. Standard output unless given,"
              + " or where it is -.")
  private @Nullable Path file;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "jsonl or csv; by the ending of the file's name unless given.")
  private @Nullable Format format;

  @Mixin private ConnectionOptions connection = new ConnectionOptions();

  private final CommandSpec spec =
      CommandSpec.forAnnotatedObject(this); // last: it looks at the others

  private ExportCommand(Vendor vendor, Console console) {
    this.vendor = vendor;
    this.console = console;
    this.list = Operations.named(vendor, "list");
    this.query = new BuilderOptions(list.parameters().get(0), vendor.exportQuery());
  }

  /** The command for a vendor. */
  public static CommandSpec spec(Vendor vendor, Console console) {
    ExportCommand command = new ExportCommand(vendor, console);
    command.query.declare(command.spec);
    command.spec.usageMessage().description("Writes customers as JSON lines or CSV.");
    return command.spec;
  }

  @Override
  public Integer call() throws IOException {
    Object asked = query.value(spec.commandLine().getParseResult());
    if (target().toString().equals("-")) {
      file = null;
    }
    try (Connection open = connection.open(vendor, console);
        Progress progress = new Progress(console)) {
      ApiCall<?> first = list.call(open.client(), List.of(asked));
      boolean csv = (format == null ? Format.of(target()) : format) == Format.CSV;
      if (file == null && !csv) {
        copy(first, console.out(), progress);
        return 0;
      }
      try (PartialFile lines = file == null ? PartialFile.scratch() : PartialFile.of(file)) {
        try (Writer writer = lines.writer()) {
          copy(first, writer, progress);
        }
        finish(lines, csv);
      }
    }
    return 0;
  }

  private Path target() {
    return file == null ? Path.of("") : file;
  }

  private void finish(PartialFile lines, boolean csv) throws IOException {
    if (file == null) {
      CsvWriter.write(lines.path(), console.out());
      console.flush();
    } else if (csv) {
      try (PartialFile table = PartialFile.of(file)) {
        try (Writer writer = table.writer()) {
          CsvWriter.write(lines.path(), writer);
        }
        table.moveTo(file);
      }
    } else {
      lines.moveTo(file);
    }
  }

  @SuppressWarnings("unchecked") // a list's
  private void copy(ApiCall<?> first, Writer writer, Progress progress) throws IOException {
    long rows = 0;
    Optional<ApiCall<Page<JsonText>>> next = Optional.of((ApiCall<Page<JsonText>>) first);
    while (next.isPresent()) {
      Page<JsonText> page = next.get().execute();
      for (JsonText row : page.items()) {
        writer.write(row.toJson() + "\n");
      }
      console.flush();
      rows += page.items().size();
      progress.show(String.format(Locale.ROOT, "%,d customers …", rows));
      next = page.next();
    }
  }
}
