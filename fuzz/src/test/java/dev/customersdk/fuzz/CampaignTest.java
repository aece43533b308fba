package dev.customersdk.fuzz;

import static dev.customersdk.fuzz.Effort.INPUTS;
import static dev.customersdk.fuzz.Effort.SEED;
import static dev.customersdk.fuzz.Target.CODECS;
import static dev.customersdk.fuzz.Target.ERRORS;
import static dev.customersdk.fuzz.Target.MODELS;
import static dev.customersdk.fuzz.Target.PAGES;
import static dev.customersdk.fuzz.Target.REQUESTS;
import static dev.customersdk.fuzz.Target.RESPONSES;
import static dev.customersdk.fuzz.Target.RETRY_AFTER;
import static dev.customersdk.fuzz.Target.SOCKETS;
import static dev.customersdk.fuzz.Target.WEBHOOKS;
import static dev.customersdk.fuzz.Target.WEBHOOK_HEADERS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Example;

/** The campaign by coverage: {@code -Dfuzz.inputs} of them, and none may escape. */
class CampaignTest {

  private static List<Campaign> campaigns() {
    if (INPUTS < Effort.MANY) {
      return List.of(new Campaign("all", List.of(Target.values()), INPUTS, false));
    }
    return List.of(
        alone(MODELS, 25),
        alone(CODECS, 20),
        alone(RESPONSES, 16),
        alone(ERRORS, 10),
        alone(REQUESTS, 10),
        alone(RETRY_AFTER, 7),
        alone(PAGES, 4),
        alone(WEBHOOKS, 3),
        alone(WEBHOOK_HEADERS, 2),
        new Campaign(
            "sockets",
            List.of(RESPONSES, ERRORS, REQUESTS, RETRY_AFTER, PAGES, SOCKETS),
            percent(3),
            true));
  }

  private static Campaign alone(Target target, int percent) {
    return new Campaign(target.folder(), List.of(target), percent(percent), false);
  }

  private static long percent(int percent) {
    return INPUTS / 100 * percent;
  }

  @Example
  void nothingEscapes() throws Exception {
    ExecutorService two = Executors.newFixedThreadPool(2);
    List<Future<List<Count>>> running = new ArrayList<>();
    campaigns().forEach(campaign -> running.add(two.submit(campaign::run)));
    List<Count> counts = new ArrayList<>();
    try {
      for (Future<List<Count>> campaign : running) {
        counts.addAll(campaign.get());
      }
    } finally {
      two.shutdownNow();
    }
    long inputs = counts.stream().mapToLong(Count::inputs).sum();
    counts.forEach(System.out::println);
    System.out.printf("%,d inputs by coverage, -Dfuzz.seed=%d%n", inputs, SEED);
    assertThat(inputs).isGreaterThan(INPUTS / 100 * 95);
    assertThat(counts).extracting(Count::target).contains(Target.values());
    assertThat(counts).allSatisfy(count -> assertThat(count.escapes()).as("%s", count).isZero());
  }
}
