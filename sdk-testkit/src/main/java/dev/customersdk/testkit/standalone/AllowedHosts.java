package dev.customersdk.testkit.standalone;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * By which names the control server may be called: any address, localhost, and those that were
 * allowed. Another name of somebody's might have been made to lead here by a page of another site.
 */
final class AllowedHosts {

  private static final Set<String> READING = Set.of("GET", "HEAD");
  private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|\\[[0-9a-fA-F:.]+]");
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]+");
  private static final Pattern PORT = Pattern.compile(":[0-9]*$");

  private final List<String> names;

  /**
   * With these names, whatever their case and the port.
   *
   * @throws IllegalArgumentException for what is no name
   */
  AllowedHosts(Collection<String> names) {
    this.names = List.copyOf(names);
    for (String name : names) {
      if (!NAME.matcher(name).matches()) {
        throw new IllegalArgumentException(name + " is no name of a host; leave the port away");
      }
    }
  }

  /** Why a request may not be answered; empty if it may. */
  Optional<String> refusal(String method, @Nullable String host, @Nullable String origin) {
    if (host == null) {
      return Optional.of("the request has no Host");
    }
    if (!isAllowed(PORT.matcher(host).replaceFirst(""))) {
      return Optional.of("the Host " + host + " is not allowed; see --allow-host");
    }
    boolean foreign = origin != null && !origin.equals("http://" + host);
    return foreign && !READING.contains(method)
        ? Optional.of("only the control page itself may do this, not one of " + origin)
        : Optional.empty();
  }

  private boolean isAllowed(String host) {
    return host.equalsIgnoreCase("localhost")
        || ADDRESS.matcher(host).matches()
        || names.stream().anyMatch(host::equalsIgnoreCase);
  }
}
