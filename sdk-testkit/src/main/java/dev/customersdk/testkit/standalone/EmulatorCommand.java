package dev.customersdk.testkit.standalone;

import dev.customersdk.testkit.Emulator;
import dev.customersdk.testkit.EmulatorBuilder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs one emulator, and the page that shows it, until the process is ended. */
@Command(
    name = "emulator",
    description = "Emulates a vendor's customer API on this machine, in memory.",
    footer = {
      "",
      "Without --api-key a key is invented at each start and printed; any other gets the vendor's"
          + " 401.",
      "The control page shows customers and requests as they come, and has a button for each fault.",
    },
    showDefaultValues = true,
    usageHelpAutoWidth = true,
    versionProvider = EmulatorCommand.Version.class,
    mixinStandardHelpOptions = true)
public final class EmulatorCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;
  @Mixin private EmulatorOptions options = new EmulatorOptions();
  @Mixin private ListenOptions listen = new ListenOptions();

  @Option(
      names = "--state",
      paramLabel = "FILE",
      description = "JSON lines in which everything stored is kept between runs.")
  private @Nullable Path state;

  private final CountDownLatch end = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);

  /** A command whose options are not set yet. */
  public EmulatorCommand() {}

  /** Runs the command. */
  public static void main(String[] arguments) {
    System.exit(new EmulatorCommand().commandLine().execute(arguments));
  }

  CommandLine commandLine() {
    return new CommandLine(this)
        .setExecutionExceptionHandler(
            (failure, command, parsed) -> {
              command.getErr().println(command.getColorScheme().errorText(failure.getMessage()));
              return CommandLine.ExitCode.SOFTWARE;
            });
  }

  /** Ends it as the end of the process does, and returns when it is over. */
  void end() {
    end.countDown();
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    try {
      AllowedHosts hosts = listen.hosts();
      EmulatorBuilder<?, ?> builder = options.builder(listen.api());
      InetSocketAddress control = listen.control();
      options.seedCustomers();
      run(builder, control, hosts);
      return CommandLine.ExitCode.OK;
    } catch (IllegalArgumentException e) {
      throw new CommandLine.ParameterException(picocli(), e.getMessage(), e);
    } finally {
      closed.countDown();
    }
  }

  private void run(EmulatorBuilder<?, ?> builder, InetSocketAddress address, AllowedHosts hosts)
      throws IOException, InterruptedException {
    try (Emulator emulator = start(builder);
        StateFile file = restored(emulator);
        ControlServer control = start(address, hosts, new ControlApi(options.vendor(), emulator))) {
      if (emulator.customerCount() == 0) {
        emulator.addCustomers(options.seedCustomers());
      }
      keep(file);
      Runtime.getRuntime().addShutdownHook(new Thread(this::end));
      PrintWriter out = picocli().getOut();
      out.println(options.vendor() + " emulator: " + emulator.baseUrl());
      out.println("API key: " + emulator.apiKey());
      out.println("control page: " + control.url());
      out.flush();
      end.await();
    }
  }

  private static Emulator start(EmulatorBuilder<?, ?> builder) {
    try {
      return builder.start();
    } catch (UncheckedIOException e) {
      throw new IllegalArgumentException(
          "--port: " + e.getMessage() + "; choose another, or 0 for a free one", e);
    }
  }

  private static ControlServer start(
      InetSocketAddress address, AllowedHosts hosts, ControlApi api) {
    try {
      return ControlServer.start(address, hosts, api);
    } catch (IOException e) {
      String where = address + ": " + e.getMessage();
      throw new IllegalArgumentException(
          "--control-port: cannot listen at " + where + "; choose another, or 0 for a free one", e);
    }
  }

  private @Nullable StateFile restored(Emulator emulator) {
    if (state == null) {
      return null;
    }
    try {
      return StateFile.open(state, emulator, this::complain);
    } catch (IOException | IllegalArgumentException e) {
      throw badState(e);
    }
  }

  private void keep(@Nullable StateFile file) {
    try {
      if (file != null) {
        file.start();
      }
    } catch (IOException e) {
      throw badState(e);
    }
  }

  private IllegalArgumentException badState(Exception cause) {
    String what =
        cause instanceof IOException ? "cannot use the file: " + cause : cause.getMessage();
    return new IllegalArgumentException("--state " + state + ": " + what, cause);
  }

  private void complain(String trouble) {
    PrintWriter err = picocli().getErr();
    err.println(trouble);
    err.flush();
  }

  private CommandLine picocli() {
    if (spec == null) {
      throw new IllegalStateException("run by picocli only");
    }
    return spec.commandLine();
  }

  /** The version of the jar. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = EmulatorCommand.class.getPackage().getImplementationVersion();
      return new String[] {"emulator " + (version == null ? "(not from a jar)" : version)};
    }
  }
}
