package dev.customersdk.testkit.standalone;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Option;

/**
 * Where to listen, and by which names. Each method throws an {@link IllegalArgumentException} that
 * names the option.
 */
final class ListenOptions {

  private static final int LAST_PORT = 65_535;

  @Option(names = "--port", description = "Of the emulated API; 0 for a free one.")
  private int port = 8080;

  @Option(
      names = "--control-port",
      description =
          "Of the control page and API; the one after --port unless set, 0 for a free one.",
      showDefaultValue = Visibility.NEVER)
  private @Nullable Integer controlPort;

  @Option(
      names = "--host",
      description = "The address to listen on; whoever reaches another one controls the emulator.")
  private String host = "127.0.0.1";

  @Option(
      names = "--allow-host",
      paramLabel = "NAME",
      description =
          "A name by which the control page and API may be called, beside addresses and localhost,"
              + " such as a service of docker compose. May be repeated.",
      showDefaultValue = Visibility.NEVER)
  private List<String> allowedHosts = List.of();

  InetSocketAddress api() {
    return new InetSocketAddress(address(), inRange("--port", port));
  }

  InetSocketAddress control() {
    if (controlPort == null) {
      return new InetSocketAddress(address(), port == 0 || port == LAST_PORT ? 0 : port + 1);
    }
    int chosen = inRange("--control-port", controlPort);
    if (chosen == port && chosen != 0) {
      throw new IllegalArgumentException("--control-port: must be another one than --port");
    }
    return new InetSocketAddress(address(), chosen);
  }

  AllowedHosts hosts() {
    try {
      return new AllowedHosts(allowedHosts);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("--allow-host: " + e.getMessage(), e);
    }
  }

  private InetAddress address() {
    try {
      return InetAddress.getByName(host);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("--host: there is no " + host, e);
    }
  }

  private static int inRange(String option, int port) {
    if (port < 0 || port > LAST_PORT) {
      throw new IllegalArgumentException(option + ": must be from 0 to " + LAST_PORT);
    }
    return port;
  }
}
