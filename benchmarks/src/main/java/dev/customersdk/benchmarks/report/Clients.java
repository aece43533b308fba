package dev.customersdk.benchmarks.report;

import dev.customersdk.benchmarks.client.Scenario;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whose figures the table has. */
final class Clients {

  /** The three that exist for every vendor, in the order of the columns. */
  static final List<String> WAYS = List.of("floor", "databind", "sdk");

  private static final List<String> PEERS =
      List.of("retrofit", "stripe", "square", "gocardless", "openai");

  private final Pattern names;

  /** Those whose names match. */
  Clients(String names) {
    this.names = Pattern.compile(names);
  }

  /** The name of one of the three. */
  static String name(String way, Scenario scenario) {
    return way + "-" + scenario.key();
  }

  List<String> ofVendors() {
    return Arrays.stream(Scenario.values())
        .flatMap(scenario -> WAYS.stream().map(way -> name(way, scenario)))
        .filter(names.asMatchPredicate())
        .toList();
  }

  /** The peers, if their profile is on. */
  List<String> peers() {
    try {
      Class.forName("dev.customersdk.benchmarks.peers.PeerResponses");
      return PEERS.stream().filter(names.asMatchPredicate()).toList();
    } catch (ClassNotFoundException e) {
      return List.of();
    }
  }

  List<String> all() {
    return Stream.concat(ofVendors().stream(), peers().stream()).toList();
  }
}
