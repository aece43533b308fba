package dev.customersdk.core.internal.transport;

import dev.customersdk.core.internal.transport.SingleExchangeInterceptor.BlockedExchangeException;
import java.net.InetAddress;
import java.net.Proxy;
import okhttp3.Connection;
import okhttp3.OkHttpClient;

/** Keeps a key that is not encrypted on this machine, unless the caller allows more. */
final class PlainHttp {

  private static final String ADVICE =
      "use https://, or call allowInsecureHttp() if the network is trusted";
  private static final String TO_A_PROXY =
      "a proxy would get the key unencrypted; connect directly (Proxy.NO_PROXY), " + ADVICE;

  private PlainHttp() {}

  /** Fails for a client whose every connection goes through a proxy. */
  static void requireDirect(OkHttpClient callers) {
    Proxy proxy = callers.proxy();
    if (proxy != null && proxy.type() != Proxy.Type.DIRECT) {
      throw new IllegalArgumentException("httpClient: " + TO_A_PROXY);
    }
  }

  /** Fails unless the connection leads to this machine, whatever its name is; asks no resolver. */
  static void requireThisMachine(Connection connection) throws BlockedExchangeException {
    if (connection.route().proxy().type() != Proxy.Type.DIRECT) {
      throw new BlockedExchangeException(TO_A_PROXY);
    }
    InetAddress address = connection.route().socketAddress().getAddress();
    if (address == null || !address.isLoopbackAddress()) {
      throw new BlockedExchangeException(
          "the host is not this machine, and would get the key unencrypted; " + ADVICE);
    }
  }
}
