package dev.customersdk.core.internal.transport;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import okhttp3.Authenticator;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.Route;
import org.jspecify.annotations.Nullable;

/**
 * The caller's authenticator for proxies, until it has nothing new to say: then the call fails and
 * names the proxy.
 *
 * <p>OkHttp would send credentials that were refused again and again, until the deadline.
 */
public record ProxyLogin(Authenticator callers) implements Authenticator {

  private static final String CHALLENGE = "Proxy-Authenticate";

  /** A proxy does not let the call through without other credentials. */
  public static final class ProxyLoginException extends IOException {
    ProxyLoginException(@Nullable Route route) {
      super(
          "the proxy "
              + name(route)
              + " wants credentials (407) that it did not get; give httpClient(…) a"
              + " proxyAuthenticator that has them");
    }

    private static String name(@Nullable Route route) {
      SocketAddress address = route == null ? null : route.proxy().address();
      return address instanceof InetSocketAddress inet
          ? inet.getHostString() + ":" + inet.getPort()
          : "in between";
    }
  }

  @Override
  public @Nullable Request authenticate(@Nullable Route route, Response refused)
      throws IOException {
    Request next = callers.authenticate(route, refused);
    if (next != null && !next.headers().equals(refused.request().headers())) {
      return next;
    }
    if (refused.request().method().equals("CONNECT") && !isPreemptive(refused)) {
      throw new ProxyLoginException(route);
    }
    return null;
  }

  /** Whether OkHttp asks before the proxy does. */
  private static boolean isPreemptive(Response refused) {
    return "OkHttp-Preemptive".equals(refused.header(CHALLENGE));
  }
}
