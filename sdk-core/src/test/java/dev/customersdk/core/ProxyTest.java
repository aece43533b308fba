package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.customersdk.core.probe.Probe;
import dev.customersdk.core.spi.RetrySafety;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.RawReply;
import dev.customersdk.fixtures.RawRequest;
import dev.customersdk.fixtures.RawServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import okhttp3.Headers;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Proxies that want to know who asks. */
class ProxyTest {

  private static final String KNOWN = okhttp3.Credentials.basic("ada", "s3cr3t");

  @ParameterizedTest
  @EnumSource
  void anAuthenticatingProxyGetsItsCredentialsAndTheVendorOneRequest(Mode mode) throws IOException {
    try (RawServer vendor =
            RawServer.start((number, request, reply) -> reply.json(200, "{\"id\":\"1\"}"));
        RawServer proxy = RawServer.start(ProxyTest::forwardIfKnown);
        Probe probe = through(proxy, vendor, KNOWN)) {
      assertThat(mode.runRaw(probe.post(RetrySafety.ONCE)).attempts()).hasSize(1);
      assertThat(proxy.requests()).hasSize(2);
      assertThat(vendor.requests()).hasSize(1);
      RawRequest arrived = vendor.requests().get(0);
      assertThat(arrived.body()).isEqualTo("{\"name\":\"Ada\"}");
      assertThat(arrived.header("Authorization")).contains("Bearer key-of-the-probe");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aProxyThatKnowsNobodyIsNamed(Mode mode) {
    try (RawServer vendor = RawServer.start((number, request, reply) -> reply.json(200, "{}"));
        RawServer proxy = RawServer.start(ProxyTest::forwardIfKnown);
        Probe probe = through(proxy, vendor, okhttp3.Credentials.basic("eve", "guess"))) {
      assertRefused(mode, probe, "the proxy localhost:" + proxy.port() + " refuses (407)");
      assertThat(proxy.requests()).hasSize(2);
      assertThat(vendor.requests()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatFailsBehindItMayHaveArrived(Mode mode) {
    try (RawServer proxy =
            RawServer.start(
                (number, request, reply) -> {
                  if (number == 1) {
                    refuse(number, request, reply);
                  } else {
                    reply.drop();
                  }
                });
        Probe probe = through(proxy, proxy, KNOWN)) {
      var failure =
          catchThrowableOfType(
              TransportException.class, () -> mode.run(probe.post(RetrySafety.ONCE)));
      assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
      assertThat(failure.attempts()).hasSize(1);
      assertThat(failure.attempts().get(0).status()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void credentialsThatWereRefusedAreNotSentAgain(Mode mode) {
    assertAskedTimes(mode, 1, () -> KNOWN);
  }

  @ParameterizedTest
  @EnumSource
  void norManyThatAreComputed(Mode mode) {
    AtomicInteger nonce = new AtomicInteger();
    assertAskedTimes(mode, 3, () -> "Digest nonce=" + nonce.incrementAndGet());
  }

  private static void assertAskedTimes(Mode mode, int times, Supplier<String> authorization) {
    try (RawServer proxy = RawServer.start(ProxyTest::refuse)) {
      OkHttpClient stubborn =
          client(proxy)
              .proxyAuthenticator((route, refused) -> authenticated(refused, authorization.get()))
              .build();
      try (Probe tunnel = Probe.at("https://api.example.com").httpClient(stubborn).build();
          Probe plain =
              Probe.at("http://api.example.com").httpClient(stubborn).allowInsecureHttp().build()) {
        for (Probe probe : List.of(tunnel, plain)) {
          int before = proxy.requests().size();
          assertRefused(mode, probe, "the proxy localhost:" + proxy.port() + " refuses (407)");
          assertThat(proxy.requests().subList(before, proxy.requests().size()))
              .filteredOn(request -> request.header("Proxy-Authorization").isPresent())
              .hasSize(times);
        }
      }
    }
  }

  private static void assertRefused(Mode mode, Probe probe, String message) {
    var failure =
        catchThrowableOfType(
            TransportException.class, () -> mode.run(probe.post(RetrySafety.ONCE)));
    assertThat(failure).hasMessageContaining(message);
    assertThat(failure.reason()).isEqualTo(TransportException.Reason.CONNECT);
    assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
    assertThat(failure.attempts()).hasSize(1);
  }

  private static Probe through(RawServer proxy, RawServer vendor, String credentials) {
    OkHttpClient callers =
        client(proxy)
            .proxyAuthenticator(
                (route, refused) ->
                    refused.request().header("Proxy-Authorization") != null
                        ? null
                        : authenticated(refused, credentials))
            .build();
    return Probe.at(vendor.url()).httpClient(callers).allowInsecureHttp().build();
  }

  private static OkHttpClient.Builder client(RawServer proxy) {
    InetSocketAddress address =
        new InetSocketAddress(InetAddress.getLoopbackAddress(), proxy.port());
    return new OkHttpClient.Builder().proxy(new Proxy(Proxy.Type.HTTP, address));
  }

  private static void refuse(int number, RawRequest request, RawReply reply) throws IOException {
    reply.send(407, "", "Proxy-Authenticate: Basic realm=\"house\"");
  }

  private static Request authenticated(Response refused, String credentials) {
    return refused.request().newBuilder().header("Proxy-Authorization", credentials).build();
  }

  private static void forwardIfKnown(int number, RawRequest request, RawReply reply)
      throws IOException {
    if (!request.header("Proxy-Authorization").orElse("").equals(KNOWN)) {
      refuse(number, request, reply);
      return;
    }
    Headers.Builder headers = new Headers.Builder();
    request.headers().stream().filter(header -> !header.startsWith("Proxy-")).forEach(headers::add);
    RequestBody body = RequestBody.create(request.body(), MediaType.get("application/json"));
    Request forwarded =
        new Request.Builder()
            .url(request.target())
            .headers(headers.build())
            .method(request.method(), body)
            .build();
    try (Response response = new OkHttpClient().newCall(forwarded).execute()) {
      reply.json(response.code(), response.body().string());
    }
  }
}
