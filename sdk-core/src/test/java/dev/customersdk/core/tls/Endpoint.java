package dev.customersdk.core.tls;

import dev.customersdk.fixtures.RawRequest;
import dev.customersdk.fixtures.RawServer;
import java.util.List;
import okhttp3.OkHttpClient;

/** Where a client thinks that its vendor is. */
interface Endpoint extends AutoCloseable {

  int port();

  /** The version of HTTP of each request that reached the vendor's application. */
  List<String> arrived();

  /** What this way to the vendor asks of its clients. */
  default void reachedBy(OkHttpClient.Builder client) {}

  @Override
  void close();

  /** A server that reads the beginning of what comes, responds so, and never reads a request. */
  static Endpoint answering(RawServer.Response response) {
    RawServer server = RawServer.unread(5, response);
    return new Endpoint() {

      @Override
      public int port() {
        return server.port();
      }

      @Override
      public List<String> arrived() {
        return server.requests().stream().map(RawRequest::line).toList();
      }

      @Override
      public void close() {
        server.close();
      }
    };
  }
}
