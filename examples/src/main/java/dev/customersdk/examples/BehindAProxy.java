package dev.customersdk.examples;

import java.net.InetSocketAddress;
import java.net.Proxy;
import okhttp3.OkHttpClient;

/** The way through a proxy that wants to know who is there. */
final class BehindAProxy {

  private BehindAProxy() {}

  static OkHttpClient through(String host, int port, String user, String password) {
    String login = okhttp3.Credentials.basic(user, password);
    return new OkHttpClient.Builder()
        .proxy(new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(host, port)))
        .proxyAuthenticator(
            (route, refused) ->
                refused.request().newBuilder().header("Proxy-Authorization", login).build())
        .build();
  }
}
