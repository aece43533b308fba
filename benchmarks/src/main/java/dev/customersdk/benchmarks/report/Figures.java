package dev.customersdk.benchmarks.report;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was measured of each client. */
final class Figures {

  private final Map<String, Map<Measure, Figure>> byClient = new HashMap<>();

  void put(String client, Measure measure, Figure figure) {
    byClient.computeIfAbsent(client, key -> new EnumMap<>(Measure.class)).put(measure, figure);
  }

  /** The figure; null where the client was not or could not be measured. */
  @Nullable Figure get(String client, Measure measure) {
    return byClient.getOrDefault(client, Map.of()).get(measure);
  }
}
