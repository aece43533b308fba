package dev.customersdk.core.internal.transport;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.util.List;
import okhttp3.Call;
import okhttp3.Connection;
import okhttp3.EventListener;
import okhttp3.Handshake;
import okhttp3.HttpUrl;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * What {@code EventListener.plus} gives from OkHttp 5.3 on, for older versions.
 *
 * <p>Without the events that only OkHttp 5 has, and those of a cache, which no transport has.
 */
final class BothListeners extends EventListener {

  private final EventListener first;
  private final EventListener second;

  BothListeners(EventListener first, EventListener second) {
    this.first = first;
    this.second = second;
  }

  /** In the way of the OkHttp that is there; the first alone where there is no second. */
  static EventListener of(EventListener first, EventListener second) {
    if (second == NONE) {
      return first;
    }
    try {
      return first.plus(second);
    } catch (NoSuchMethodError olderOkHttp) {
      return new BothListeners(first, second);
    }
  }

  @Override
  public void callStart(Call call) {
    first.callStart(call);
    second.callStart(call);
  }

  @Override
  public void proxySelectStart(Call call, HttpUrl url) {
    first.proxySelectStart(call, url);
    second.proxySelectStart(call, url);
  }

  @Override
  public void proxySelectEnd(Call call, HttpUrl url, List<Proxy> proxies) {
    first.proxySelectEnd(call, url, proxies);
    second.proxySelectEnd(call, url, proxies);
  }

  @Override
  public void dnsStart(Call call, String host) {
    first.dnsStart(call, host);
    second.dnsStart(call, host);
  }

  @Override
  public void dnsEnd(Call call, String host, List<InetAddress> addresses) {
    first.dnsEnd(call, host, addresses);
    second.dnsEnd(call, host, addresses);
  }

  @Override
  public void connectStart(Call call, InetSocketAddress address, Proxy proxy) {
    first.connectStart(call, address, proxy);
    second.connectStart(call, address, proxy);
  }

  @Override
  public void secureConnectStart(Call call) {
    first.secureConnectStart(call);
    second.secureConnectStart(call);
  }

  @Override
  public void secureConnectEnd(Call call, @Nullable Handshake handshake) {
    first.secureConnectEnd(call, handshake);
    second.secureConnectEnd(call, handshake);
  }

  @Override
  public void connectEnd(
      Call call, InetSocketAddress address, Proxy proxy, @Nullable Protocol protocol) {
    first.connectEnd(call, address, proxy, protocol);
    second.connectEnd(call, address, proxy, protocol);
  }

  @Override
  public void connectFailed(
      Call call,
      InetSocketAddress address,
      Proxy proxy,
      @Nullable Protocol protocol,
      IOException failure) {
    first.connectFailed(call, address, proxy, protocol, failure);
    second.connectFailed(call, address, proxy, protocol, failure);
  }

  @Override
  public void connectionAcquired(Call call, Connection connection) {
    first.connectionAcquired(call, connection);
    second.connectionAcquired(call, connection);
  }

  @Override
  public void connectionReleased(Call call, Connection connection) {
    first.connectionReleased(call, connection);
    second.connectionReleased(call, connection);
  }

  @Override
  public void requestHeadersStart(Call call) {
    first.requestHeadersStart(call);
    second.requestHeadersStart(call);
  }

  @Override
  public void requestHeadersEnd(Call call, Request request) {
    first.requestHeadersEnd(call, request);
    second.requestHeadersEnd(call, request);
  }

  @Override
  public void requestBodyStart(Call call) {
    first.requestBodyStart(call);
    second.requestBodyStart(call);
  }

  @Override
  public void requestBodyEnd(Call call, long bytes) {
    first.requestBodyEnd(call, bytes);
    second.requestBodyEnd(call, bytes);
  }

  @Override
  public void requestFailed(Call call, IOException failure) {
    first.requestFailed(call, failure);
    second.requestFailed(call, failure);
  }

  @Override
  public void responseHeadersStart(Call call) {
    first.responseHeadersStart(call);
    second.responseHeadersStart(call);
  }

  @Override
  public void responseHeadersEnd(Call call, Response response) {
    first.responseHeadersEnd(call, response);
    second.responseHeadersEnd(call, response);
  }

  @Override
  public void responseBodyStart(Call call) {
    first.responseBodyStart(call);
    second.responseBodyStart(call);
  }

  @Override
  public void responseBodyEnd(Call call, long bytes) {
    first.responseBodyEnd(call, bytes);
    second.responseBodyEnd(call, bytes);
  }

  @Override
  public void responseFailed(Call call, IOException failure) {
    first.responseFailed(call, failure);
    second.responseFailed(call, failure);
  }

  @Override
  public void callEnd(Call call) {
    first.callEnd(call);
    second.callEnd(call);
  }

  @Override
  public void callFailed(Call call, IOException failure) {
    first.callFailed(call, failure);
    second.callFailed(call, failure);
  }

  @Override
  public void canceled(Call call) {
    first.canceled(call);
    second.canceled(call);
  }
}
