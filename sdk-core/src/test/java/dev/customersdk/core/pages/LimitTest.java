package dev.customersdk.core.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.core.Page;
import dev.customersdk.core.Pages;
import dev.customersdk.core.probe.Probe.Thing;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitTest {

  @AutoClose private final NumberedList list = new NumberedList();

  @ParameterizedTest
  @CsvSource({
    "0, '', 0",
    "1, 1, 1",
    "3, 1 2 3, 1",
    "4, 1 2 3 4, 2",
    "7, 1 2 3 4 5 6 7, 3",
    "9223372036854775807, 1 2 3 4 5 6 7, 3"
  })
  void onlyThePagesThatAreNeededAreFetched(long limit, String rows, int requests) {
    assertThat(NumberedList.names(list.of(7).limit(limit).iterator())).isEqualTo(rows);
    assertThat(list.requests()).isEqualTo(requests);
    assertThat(NumberedList.names(list.of(7).prefetch().limit(limit).iterator())).isEqualTo(rows);
    assertThat(list.requests()).as("nor fetched ahead").isEqualTo(2 * requests);
  }

  @Test
  void aPageThatIsCutHasNoNextOne() {
    List<Page<Thing>> pages = pages(list.of(7).limit(5));
    assertThat(NumberedList.names(pages)).containsExactly("1 2 3", "4 5");
    assertThat(pages.get(1).next()).isEmpty();
  }

  @Test
  void whereNothingIsCutTheWalkCanBeResumed() {
    List<Page<Thing>> pages = pages(list.of(7).limit(6));
    Pages<Thing> rest = Pages.startingWith(pages.get(1).next().orElseThrow());
    assertThat(NumberedList.names(rest.iterator())).isEqualTo("7");
  }

  @Test
  void theSmallestCounts() {
    assertThat(list.of(7).limit(2).limit(5)).hasSize(2);
    assertThat(list.of(7).limit(5).limit(2)).hasSize(2);
  }

  @Test
  void aNegativeOneIsRefused() {
    assertThatThrownBy(() -> list.of(7).limit(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("rows: must be at least 0, was -1");
  }

  private static List<Page<Thing>> pages(Pages<Thing> pages) {
    List<Page<Thing>> all = new ArrayList<>();
    pages.pages().forEach(all::add);
    return all;
  }
}
