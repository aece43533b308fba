package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlexListTest extends ListContract {

  private final Emulator capped = FlexEmulator.builder().capsPagesAt(2).start();

  FlexListTest() {
    super(
        Vendor.FLEX,
        "first_name",
        Duration.ZERO,
        10,
        """
        {'first_name':'c0','email':'ada@example.com'}
        {'first_name':'c1','email':'bob+x@example.com'}
        {'first_name':'c2','email':'ada@example.com'}
        {'first_name':'c3'}
        {'first_name':'c4'}
        {'first_name':'c5'}
        {'first_name':'c6'}
        limit=2 | c6 c5
        limit=100 | c6 c5 c4 c3 c2 c1 c0
        limit=2&offset=0 | c6 c5
        limit=2&offset=4 | c2 c1
        offset=6 | c0
        offset=999999999 |
        limit=2&starting_after=<5> | c4 c3
        limit=2&starting_after=<1> | c0
        limit=2&starting_after=<0> |
        limit=2&ending_before=<2> | c4 c3
        limit=2&ending_before=<5> | c6
        limit=2&ending_before=<6> |
        email=ada%40example.com | c2 c0
        email=ADA%40example.com |
        email=ada%40example |
        email=bob%2Bx%40example.com | c1
        email=ada%40example.com&starting_after=<1> | c0
        """);
  }

  @ParameterizedTest
  @CsvSource({
    "'', c6 c5",
    "limit=1, c6",
    "limit=5, c6 c5",
    "limit=5&offset=4, c2 c1",
    "limit=5&starting_after=<5>, c4 c3",
    "limit=5&ending_before=<2>, c4 c3"
  })
  void capsPages(String query, String expected) {
    Caller caller = new Caller(capped);
    List<String> ids = customers().stream().map(caller::add).toList();

    assertThat(list(caller, ids, query)).isEqualTo(expected);
  }
}
