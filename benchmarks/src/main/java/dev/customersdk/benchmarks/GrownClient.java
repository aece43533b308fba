package dev.customersdk.benchmarks;

import dev.customersdk.benchmarks.client.Growth;
import dev.customersdk.benchmarks.client.MeasuredClient;
import dev.customersdk.benchmarks.server.ServerProcess;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One client whose responses have grown. */
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH sets the parameters, and opens before anything is measured
public class GrownClient {

  /** Which client; see {@link MeasuredClients}. */
  @Param({"floor-kohort", "sdk-kohort", "floor-generic", "sdk-generic"})
  public String client;

  /** How far. */
  @Param public Growth growth;

  MeasuredClient calls;

  /** Opens the client. */
  @Setup(Level.Trial)
  public void open() throws Exception {
    calls = MeasuredClients.open(client, ServerProcess.address() + "/" + growth);
  }

  /** Closes the client. */
  @TearDown(Level.Trial)
  public void close() {
    calls.close();
  }
}
