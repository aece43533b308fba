package dev.customersdk.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;

/** Plain HTTP/1.1 on a free port of 127.0.0.1. */
final class EmulatorServer implements AutoCloseable {

  private final MockWebServer server = new MockWebServer();
  private final AtomicBoolean closed = new AtomicBoolean();
  private final ServedSockets sockets;
  private final Reception reception;

  EmulatorServer(FaultQueue faults, Reception reception) {
    this.sockets = new ServedSockets(faults);
    this.reception = reception;
  }

  EmulatorServer start() {
    server.setServerSocketFactory(sockets);
    server.setDispatcher(new Receptionist());
    try {
      server.start(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0);
    } catch (IOException e) {
      throw new UncheckedIOException("no free loopback port", e);
    }
    return this;
  }

  String baseUrl() {
    return "http://127.0.0.1:" + server.getPort();
  }

  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      server.close();
    }
  }

  private final class Receptionist extends Dispatcher {

    @Override
    public MockResponse dispatch(mockwebserver3.RecordedRequest read) throws InterruptedException {
      server.takeRequest(0, TimeUnit.SECONDS); // the server would keep them for ever
      return sockets
          .get(read.getConnectionIndex())
          .map(socket -> reception.receive(RecordedRequest.of(read), socket))
          .orElseGet(Exchange::hangUp);
    }
  }
}
