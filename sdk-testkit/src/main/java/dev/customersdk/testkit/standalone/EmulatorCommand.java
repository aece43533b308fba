package dev.customersdk.testkit.standalone;

import dev.customersdk.testkit.Emulator;
import dev.customersdk.testkit.EmulatorBuilder;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs one emulator, and the page that shows it, until the process is ended. */
@Command(
    name = "emulator",
    description = "Emulates a vendor's customer API on this machine, in memory.",
    footer = {
      "",
      "Without --api-key the key is invented and printed; any other gets the vendor's 401.",
      "The control page shows customers and requests as they come, and has a button for each fault.",
    },
    showDefaultValues = true,
    usageHelpAutoWidth = true,
    versionProvider = EmulatorCommand.Version.class,
    mixinStandardHelpOptions = true)
public final class EmulatorCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--vendor",
      required = true,
      description = "One of ${COMPLETION-CANDIDATES}.",
      showDefaultValue = CommandLine.Help.Visibility.NEVER)
  private VendorChoice vendor = VendorChoice.kohort;

  @Option(names = "--port", description = "Of the emulated API; 0 for a free one.")
  private int port = 8080;

  @Option(
      names = "--control-port",
      description =
          "Of the control page and API; the one after --port unless set, 0 for a free one.",
      showDefaultValue = CommandLine.Help.Visibility.NEVER)
  private int controlPort = -1;

  @Option(
      names = "--host",
      description = "The address to listen on; whoever reaches another one controls the emulator.")
  private String host = "127.0.0.1";

  @Option(names = "--api-key", description = "The only key that is let in.")
  private @Nullable String apiKey;

  @Option(
      names = "--seed-customers",
      paramLabel = "N",
      description = "Invented customers to begin with, unless the state file has some.")
  private int seedCustomers = 0;

  @Option(
      names = "--rate-limit",
      arity = "0..1",
      fallbackValue = "0",
      paramLabel = "PER_MINUTE",
      description =
          "Keeps the documented rate limit; for flex, which documents no number, this one.")
  private @Nullable Integer rateLimit;

  @Option(
      names = "--state",
      paramLabel = "FILE",
      description = "JSON lines in which everything stored is kept between runs.")
  private @Nullable Path state;

  /** A command whose options are not set yet. */
  public EmulatorCommand() {}

  /** Runs the command. */
  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    return new CommandLine(new EmulatorCommand())
        .setExecutionExceptionHandler(
            (failure, command, parsed) -> {
              command.getErr().println(command.getColorScheme().errorText(failure.getMessage()));
              return CommandLine.ExitCode.SOFTWARE;
            });
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    try (Emulator emulator = start();
        StateFile file = StateFile.of(state, emulator);
        ControlServer control =
            ControlServer.start(controlAddress(), new ControlApi(vendor, emulator))) {
      if (emulator.customerCount() == 0) {
        emulator.addCustomers(seedCustomers);
      }
      Runtime.getRuntime().addShutdownHook(new Thread(file::save));
      PrintWriter out = out();
      out.println(vendor + " emulator: " + emulator.baseUrl());
      out.println("API key: " + emulator.apiKey());
      out.println("control page: " + control.url());
      out.flush();
      new CountDownLatch(1).await(); // until the process is ended
      return CommandLine.ExitCode.OK;
    }
  }

  private Emulator start() {
    try {
      EmulatorBuilder<?, ?> builder =
          rateLimit == null ? vendor.builder() : vendor.rateLimited(rateLimit);
      if (apiKey != null) {
        builder.apiKey(apiKey);
      }
      return builder.host(host).port(port).keepRequests(ControlApi.SHOWN).start();
    } catch (IllegalArgumentException e) {
      throw new CommandLine.ParameterException(commandSpec().commandLine(), e.getMessage());
    }
  }

  private InetSocketAddress controlAddress() {
    return new InetSocketAddress(host, controlPort >= 0 ? controlPort : port == 0 ? 0 : port + 1);
  }

  private PrintWriter out() {
    return commandSpec().commandLine().getOut();
  }

  /** The version of the jar. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = EmulatorCommand.class.getPackage().getImplementationVersion();
      return new String[] {"emulator " + (version == null ? "(not from a jar)" : version)};
    }
  }

  private CommandSpec commandSpec() {
    if (spec == null) {
      throw new IllegalStateException("run by picocli only");
    }
    return spec;
  }
}
