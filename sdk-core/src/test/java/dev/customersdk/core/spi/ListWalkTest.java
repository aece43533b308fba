package dev.customersdk.core.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListWalkTest {

  private static final String FIRST_QUERY = "query-of-the-caller";

  @Test
  void letsALongWalkPass() {
    assertThat(walk(100_000, i -> i, i -> i)).isEqualTo(100_000);
  }

  @ParameterizedTest
  @CsvSource({"0,1", "0,2", "5,1", "5,7", "100,33"})
  void noticesFirstRowsThatComeBackHoweverLongTheCircleIs(int before, int length) {
    assertThatThrownBy(
            () -> walk(10 * (before + length) + 10, i -> i, i -> circling(i, before, length)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("first row of an earlier one");
  }

  @ParameterizedTest
  @CsvSource({"0,1", "0,2", "5,1", "5,7", "100,33"})
  void noticesQueriesThatComeBackHoweverLongTheCircleIs(int before, int length) {
    assertThatThrownBy(
            () -> walk(10 * (before + length) + 10, i -> circling(i, before, length), i -> i))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("a page cursor came back");
  }

  @ParameterizedTest
  @CsvSource({"1", "2", "7", "100"})
  void noticesTheStartOfTheListAtOnce(int pages) {
    assertThatThrownBy(() -> walk(pages + 1, i -> i, i -> i % pages))
        .hasMessageContaining("first row of an earlier one");
    assertThat(walk(pages, i -> i, i -> i % pages)).isEqualTo(pages);
  }

  @Test
  void noticesAPageThatLeadsBackToItself() {
    ListWalk.Guard<String, String> guard = ListWalk.Guard.start(FIRST_QUERY);
    assertThatThrownBy(() -> guard.after(page(FIRST_QUERY, "row")))
        .hasMessageContaining("a page cursor came back");
  }

  @Test
  void noticesAnEarlierFirstRowOnTheLastPageToo() {
    ListWalk.Guard<String, String> guard =
        ListWalk.Guard.<String, String>start(FIRST_QUERY).after(page("second", "row"));
    assertThatThrownBy(() -> guard.after(new ListPage<>(List.of("row"), Optional.empty())))
        .hasMessageContaining("first row of an earlier one");
  }

  @Test
  void noticesAnEmptyPageThatIsNotTheLast() {
    ListWalk.Guard<String, String> guard = ListWalk.Guard.start(FIRST_QUERY);
    assertThatThrownBy(() -> guard.after(new ListPage<>(List.of(), Optional.of("more"))))
        .hasMessage("the list has no rows although it says that more follow");
    assertThat(guard.after(new ListPage<>(List.of(), Optional.empty()))).isSameAs(guard);
  }

  private static int circling(int i, int before, int length) {
    return i < before ? i : before + (i - before) % length;
  }

  private static int walk(int pages, Place query, Place firstRow) {
    ListWalk.Guard<String, String> guard = ListWalk.Guard.start(FIRST_QUERY);
    for (int i = 0; i < pages; i++) {
      guard = guard.after(page("query-" + query.at(i), "row-" + firstRow.at(i)));
    }
    return pages;
  }

  private static ListPage<String, String> page(String next, String firstRow) {
    return new ListPage<>(List.of(firstRow, "another"), Optional.of(next));
  }

  /** Where the walk is at a page. */
  private interface Place {
    int at(int page);
  }
}
