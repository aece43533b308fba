package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.customersdk.core.probe.Probe;
import dev.customersdk.core.spi.RetrySafety;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.RawServer;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Cache;
import okhttp3.Call;
import okhttp3.Cookie;
import okhttp3.CookieJar;
import okhttp3.EventListener;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of a client that the caller hands over, and what is not. */
class CallerClientTest {

  private static final String THING = "{\"id\":\"1\"}";

  @Test
  void keepsInterceptorsProxyAndListeners() throws IOException {
    AtomicInteger started = new AtomicInteger();
    try (RawServer proxy = RawServer.start((number, request, reply) -> reply.json(200, THING))) {
      OkHttpClient callers =
          new OkHttpClient.Builder()
              .proxy(
                  new Proxy(
                      Proxy.Type.HTTP,
                      new InetSocketAddress(InetAddress.getLoopbackAddress(), proxy.port())))
              .addInterceptor(
                  chain ->
                      chain.proceed(chain.request().newBuilder().header("X-Added", "yes").build()))
              .eventListener(
                  new EventListener() {
                    @Override
                    public void callStart(Call call) {
                      started.incrementAndGet();
                    }
                  })
              .build();
      try (Probe probe =
          Probe.at("http://vendor.example.com").allowInsecureHttp().httpClient(callers).build()) {
        assertThat(probe.get("1").execute().id()).isEqualTo("1");
      }
      assertThat(proxy.requests().get(0).target()).isEqualTo("http://vendor.example.com/things/1");
      assertThat(proxy.requests().get(0).header("X-Added")).contains("yes");
      assertThat(started).hasValue(1);
    }
  }

  @Test
  void storesNothing(@TempDir Path folder) throws IOException {
    AtomicInteger cookies = new AtomicInteger();
    CookieJar jar =
        new CookieJar() {
          @Override
          public void saveFromResponse(HttpUrl url, List<Cookie> received) {
            cookies.incrementAndGet();
          }

          @Override
          public List<Cookie> loadForRequest(HttpUrl url) {
            cookies.incrementAndGet();
            return List.of();
          }
        };
    File cacheFolder = folder.resolve("cache").toFile();
    OkHttpClient callers =
        new OkHttpClient.Builder().cache(new Cache(cacheFolder, 1_000_000)).cookieJar(jar).build();
    try (RawServer server =
            RawServer.start(
                (number, request, reply) ->
                    reply.send(200, THING, "Cache-Control: max-age=3600", "Set-Cookie: a=b"));
        Probe probe = Probe.at(server.url()).httpClient(callers).build()) {
      probe.get("1").execute();
      probe.get("1").execute();
      assertThat(server.requests()).hasSize(2);
      assertThat(cookies).hasValue(0);
      assertThat(cacheFolder.list()).isNull();
    }
  }

  @Test
  void isNeverClosed() throws IOException {
    OkHttpClient callers = new OkHttpClient();
    try (RawServer server = RawServer.start((number, request, reply) -> reply.json(200, THING))) {
      try (Probe probe = Probe.at(server.url()).httpClient(callers).build()) {
        Mode.ASYNC.run(probe.post(RetrySafety.ONCE));
      }
      assertThat(callers.dispatcher().executorService().isShutdown()).isFalse();
      assertThat(callers.connectionPool().connectionCount()).isEqualTo(1);
      assertThatCode(
              () ->
                  callers
                      .newCall(new Request.Builder().url(server.url()).build())
                      .execute()
                      .close())
          .doesNotThrowAnyException();
    }
    callers.connectionPool().evictAll();
  }
}
