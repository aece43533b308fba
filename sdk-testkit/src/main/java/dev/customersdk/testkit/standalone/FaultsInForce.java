package dev.customersdk.testkit.standalone;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.testkit.Emulator;
import dev.customersdk.testkit.FaultRule;
import dev.customersdk.testkit.InjectedFault;
import java.util.Map;
import java.util.TreeMap;

/** The faults that were injected and are not over, by ids that never come again. Thread-safe. */
final class FaultsInForce {

  private final Map<Integer, InjectedFault> byId = new TreeMap<>(); // guarded by this
  private final Emulator emulator;
  private int last; // guarded by this

  FaultsInForce(Emulator emulator) {
    this.emulator = emulator;
  }

  synchronized ObjectNode inject(FaultRule rule) {
    InjectedFault fault = emulator.inject(rule);
    byId.put(++last, fault);
    return json(last, fault);
  }

  /** Whether there was one. */
  synchronized boolean end(String id) {
    var ended = byId.entrySet().stream().filter(it -> id.equals(it.getKey() + "")).findFirst();
    ended.ifPresent(
        fault -> {
          fault.getValue().end();
          byId.remove(fault.getKey());
        });
    return ended.isPresent();
  }

  /** With those that wait in a script. */
  synchronized void endAll() {
    emulator.clearFaults();
    byId.clear();
  }

  /** With all else that the emulator has. */
  synchronized void reset() {
    emulator.reset();
    byId.clear();
  }

  /** The oldest first. */
  synchronized ArrayNode json() {
    byId.values().removeIf(InjectedFault::isOver);
    ArrayNode shown = JsonNodeFactory.instance.arrayNode();
    byId.forEach((id, fault) -> shown.add(json(id, fault)));
    return shown;
  }

  private static ObjectNode json(int id, InjectedFault fault) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", id)
        .put("fault", fault.toString())
        .put("requests", fault.requests());
  }
}
