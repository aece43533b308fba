package dev.customersdk.testkit;

import java.util.List;

/**
 * A vendor's customer API in memory, served over plain HTTP on a free loopback port.
 *
 * <p>Thread-safe: requests may arrive at once. Its threads keep the JVM alive until {@link
 * #close()}, so close it, or let {@link dev.customersdk.testkit.junit.EmulatorExtension} do it.
 */
public abstract class Emulator implements AutoCloseable {

  private final FaultQueue faults = new FaultQueue();
  private final BearerKey key;
  private final Backend backend;
  private final Reception reception;
  private final EmulatorServer server;

  Emulator(BearerKey key, Backend backend) {
    this.key = key;
    this.backend = backend;
    this.reception = new Reception(key, backend);
    this.server = new EmulatorServer(faults, reception).start();
  }

  /** Where to send requests, for example {@code http://127.0.0.1:41234}; no trailing slash. */
  public final String baseUrl() {
    return server.baseUrl();
  }

  /** The only API key that is let in; any other is answered as the vendor answers it. */
  public final String apiKey() {
    return key.value();
  }

  /** Lets the next request without a fault of its own meet this one. */
  public final void failNext(Fault fault) {
    faults.add(List.of(fault));
  }

  /**
   * Queues one fault for each of the next requests, in the order in which they arrive; {@link
   * Fault#none()} lets one through.
   */
  public final void failNext(Fault... next) {
    faults.add(List.of(next));
  }

  /**
   * Every request that was read whole since the last {@link #reset()}, in the order in which the
   * reading ended, those that met a fault included. A snapshot; nothing is ever dropped from the
   * recording, so reset it in long runs.
   */
  public final List<RecordedRequest> requests() {
    return reception.requests();
  }

  /** The size of {@link #requests()}. */
  public final int requestCount() {
    return reception.count();
  }

  /** Forgets customers, waiting faults and recorded requests; the address stays. */
  public final void reset() {
    faults.clear();
    backend.clear();
    reception.clear();
  }

  /** Ends the server and cuts its connections, stalled ones too. Again does nothing. */
  @Override
  public final void close() {
    server.close();
  }

  /** The kind of emulator and its address, never the key. */
  @Override
  public final String toString() {
    return getClass().getSimpleName() + "[" + baseUrl() + "]";
  }
}
