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
 * <p>OkHttp would send credentials that were refused again and again, until the deadline: those
 * that never change at once, others after three times.
 */
public record ProxyLogin(Authenticator callers) implements Authenticator {

  private static final int MOST_REFUSALS = 3;
  private static final String CHALLENGE = "Proxy-Authenticate";

  /** A proxy does not let the call through without other credentials. */
  public static final class ProxyLoginException extends IOException {
    ProxyLoginException(@Nullable Route route, boolean gotSome) {
      super(
          "the proxy "
              + name(route)
              + (gotSome
                  ? " refuses (407) the credentials of the proxyAuthenticator of httpClient(…)"
                  : " wants credentials (407); give httpClient(…) a proxyAuthenticator"));
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
    Request request = refused.request();
    Request next = callers.authenticate(route, refused);
    if (isPreemptive(refused)) {
      return next;
    }
    boolean gotSome = request.header("Proxy-Authorization") != null;
    Refusals refusals = Refusals.of(request).and(gotSome ? 1 : 0);
    if (next == null
        || next.headers().equals(request.headers())
        || refusals.count == MOST_REFUSALS) {
      throw new ProxyLoginException(route, gotSome);
    }
    return next.newBuilder().tag(Refusals.class, refusals).build();
  }

  /** Of how many credentials, which may be computed anew each time. */
  private record Refusals(int count) {

    static Refusals of(Request request) {
      Refusals known = request.tag(Refusals.class);
      return known == null ? new Refusals(0) : known;
    }

    Refusals and(int more) {
      return new Refusals(count + more);
    }
  }

  /** Whether OkHttp asks before the proxy does. */
  private static boolean isPreemptive(Response refused) {
    return "OkHttp-Preemptive".equals(refused.header(CHALLENGE));
  }
}
