package dev.customersdk.benchmarks;

import dev.customersdk.benchmarks.client.MeasuredClient;
import dev.customersdk.benchmarks.server.ServerProcess;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One client, open while it is measured, shared by all threads. */
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH sets the parameter, and opens before anything is measured
public class OpenClient {

  /** Which client; see {@link MeasuredClients}. */
  @Param({
    "floor-kohort",
    "databind-kohort",
    "sdk-kohort",
    "floor-checkoutpage",
    "databind-checkoutpage",
    "sdk-checkoutpage",
    "floor-flex",
    "databind-flex",
    "sdk-flex",
    "floor-generic",
    "databind-generic",
    "sdk-generic"
  })
  public String client;

  MeasuredClient calls;

  /** Opens the client; the server is there already, or is started. */
  @Setup(Level.Trial)
  public void open() throws Exception {
    calls = MeasuredClients.open(client, ServerProcess.address());
  }

  /** Closes the client. */
  @TearDown(Level.Trial)
  public void close() {
    calls.close();
  }
}
