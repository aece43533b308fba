package dev.customersdk.testkit.server;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** What waits for requests: faults for the next ones, which come first, and those with a rule. */
final class Faults {

  private final Queue<FaultEffect> next = new ConcurrentLinkedQueue<>();
  private final List<RequestFaults> rules = new CopyOnWriteArrayList<>(); // oldest first

  void queue(Collection<FaultEffect> effects) {
    next.addAll(effects);
  }

  void add(RequestFaults rule) {
    rules.add(rule);
  }

  void remove(RequestFaults rule) {
    rules.remove(rule);
  }

  void clear() {
    next.clear();
    rules.clear();
  }

  Optional<FaultEffect> atFirstByte() {
    return Optional.ofNullable(next.poll()).or(() -> first(RequestFaults::atFirstByte));
  }

  FaultEffect on(EmulatorRequest request) {
    return first(rule -> rule.on(request)).orElse(FaultEffect.NONE);
  }

  private Optional<FaultEffect> first(Function<RequestFaults, Optional<FaultEffect>> asked) {
    return rules.stream().flatMap(rule -> asked.apply(rule).stream()).findFirst();
  }
}
