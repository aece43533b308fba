package dev.customersdk.testkit.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/** Plain HTTP/1.1 on a free port of 127.0.0.1. */
public final class EmulatorServer implements AutoCloseable {

  private final MockWebServer server = new MockWebServer();
  private final AtomicBoolean closed = new AtomicBoolean();
  private final Queue<FaultEffect> faults = new ConcurrentLinkedQueue<>();
  private final ServedSockets sockets = new ServedSockets(faults);
  private final RequestHandler handler;

  private EmulatorServer(RequestHandler handler) {
    this.handler = handler;
  }

  /** The clock is the one that the {@code Date} of every response comes from. */
  public static EmulatorServer start(ApiKey key, Clock clock, Backend backend) {
    EmulatorServer started = new EmulatorServer(new RequestHandler(key, clock, backend));
    started.listen();
    return started;
  }

  public String baseUrl() {
    return "http://127.0.0.1:" + server.getPort();
  }

  /** Queues one for each of the next requests. */
  public void addFaults(Collection<FaultEffect> next) {
    faults.addAll(next);
  }

  /** A snapshot, in the order in which the requests were read whole. */
  public List<EmulatorRequest> requests() {
    return handler.requests();
  }

  public int requestCount() {
    return handler.count();
  }

  /** Forgets faults and requests. */
  public void clear() {
    faults.clear();
    handler.clear();
  }

  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      server.close();
    }
  }

  private void listen() {
    server.setServerSocketFactory(sockets);
    server.setDispatcher(new Dispatching());
    try {
      server.start(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0);
    } catch (IOException e) {
      throw new UncheckedIOException("no free loopback port", e);
    }
  }

  private final class Dispatching extends Dispatcher {

    @Override
    public MockResponse dispatch(RecordedRequest read) throws InterruptedException {
      server.takeRequest(0, TimeUnit.SECONDS); // the server would keep them for ever
      try {
        return sockets
            .get(read.getConnectionIndex())
            .map(socket -> handler.handle(EmulatorRequest.of(read), socket))
            .orElseGet(Exchange::hangUp);
      } catch (RuntimeException | Error fault) { // the server would say nothing, and wait
        return EmulatorResponse.ownFault(fault).toMock().build();
      }
    }
  }
}
