package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customersdk.testkit.junit.EmulatorExtension;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A vendor's list over the same few customers as a table of queries and what they return. */
@ExtendWith(EmulatorExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ListContract {

  final MovableClock clock = new MovableClock();
  final Emulator emulator;
  final Caller caller;
  final List<String> ids = new ArrayList<>();
  private final Vendor vendor;
  private final String label;
  private final Duration step;
  private final int defaultSize;
  private final String table;

  /**
   * The label is the property by which the table names a customer; the clock advances by the step
   * before each is added. The table's lines are customers, oldest first, and a query, a bar and the
   * labels; {@code <n>} stands for the id of customer n.
   */
  ListContract(Vendor vendor, String label, Duration step, int defaultSize, String table) {
    this.vendor = vendor;
    this.emulator = vendor.builder().clock(clock).start();
    this.step = step;
    this.defaultSize = defaultSize;
    this.caller = new Caller(emulator);
    this.label = label;
    this.table = table;
  }

  final List<String> customers() {
    return table.lines().filter(line -> line.startsWith("{")).toList();
  }

  @BeforeEach
  void addCustomers() {
    clock.reset();
    ids.clear();
    for (String customer : customers()) {
      clock.advance(step);
      ids.add(caller.add(customer));
    }
  }

  Stream<Arguments> rows() {
    return table
        .lines()
        .filter(line -> !line.startsWith("{"))
        .map(line -> Arguments.of((Object[]) (line + " ").split(" \\| ?", 2)));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void returns(String query, String expected) {
    assertThat(list(query)).isEqualTo(expected.strip());
  }

  @Test
  void hasADefaultSizeAndRowsAsGetReturnsThem() {
    String newest = "";
    for (int i = 0; i < 30; i++) {
      newest = emulator.addCustomer(vendor.customer);
    }

    JsonNode rows = rows(Caller.json(200, caller.get(vendor.list)));

    assertThat(rows).hasSize(defaultSize);
    assertThat(rows.get(0)).isEqualTo(caller.stored(newest));
  }

  /** The labels, a plus if the vendor says that there is more, and the total if it counts. */
  final String list(String query) {
    return list(caller, ids, query);
  }

  final String list(Caller caller, List<String> ids, String query) {
    String path = vendor.list + "?" + query;
    for (int i = 0; i < ids.size(); i++) {
      path = path.replace("<" + i + ">", ids.get(i));
      path = path.replace("<" + i + "^>", ids.get(i).toUpperCase(Locale.ROOT));
    }
    JsonNode page = Caller.json(200, caller.get(path));
    List<String> words = new ArrayList<>();
    rows(page).forEach(row -> words.add(row.path(label).asText().replaceFirst("@.*", "")));
    if (page.path("has_more").asBoolean() || page.path("hasMore").asBoolean()) {
      words.add("+");
    }
    String total = page.path("total").asText() + page.path("count").asText();
    words.add(total.isEmpty() ? "" : "of " + total);
    return String.join(" ", words).strip();
  }

  private static JsonNode rows(JsonNode page) {
    return page.has("data") ? page.get("data") : page.get("customers");
  }
}
