package dev.customersdk.core.contract;

import static dev.customersdk.fixtures.faults.Operation.Kind.KEYED;
import static dev.customersdk.fixtures.faults.Operation.Kind.READ;
import static dev.customersdk.fixtures.faults.Operation.Kind.UPDATE;
import static dev.customersdk.fixtures.faults.Operation.Kind.VOID;
import static dev.customersdk.fixtures.faults.Operation.Kind.WRITE;

import dev.customersdk.core.probe.Probe;
import dev.customersdk.core.spi.ClientBuilder;
import dev.customersdk.core.spi.RetrySafety;
import dev.customersdk.fixtures.faults.FaultMatrix;
import dev.customersdk.fixtures.faults.Operation;
import java.util.List;

/** Every fault against each kind of operation there is, once for all providers. */
class EngineFaultMatrixTest extends FaultMatrix<Probe> {

  private static final String THING = "{\"id\":\"1\"}";

  @Override
  protected ClientBuilder<?, Probe> builder() {
    return Probe.builder();
  }

  @Override
  protected boolean everyFault() {
    return true;
  }

  @Override
  protected List<Operation<Probe>> operations() {
    return List.of(
        new Operation<>("read", READ, probe -> probe.get("1"), THING),
        new Operation<>(
            "list", READ, probe -> probe.list(1), "{\"rows\":[" + THING + "],\"more\":true}"),
        new Operation<>("write", WRITE, probe -> probe.post(RetrySafety.ONCE), THING),
        new Operation<>("update", UPDATE, probe -> probe.post(RetrySafety.IDEMPOTENT), THING),
        new Operation<>("keyed create", KEYED, probe -> probe.create("1"), THING),
        new Operation<>("delete", VOID, probe -> probe.delete("1", RetrySafety.IDEMPOTENT), "{}"));
  }
}
