package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CheckoutPageListTest extends ListContract {

  CheckoutPageListTest() {
    super(
        Vendor.CHECKOUT_PAGE,
        "phone",
        Duration.ofSeconds(1),
        20,
        """
        {'email':'c@b.d','phone':'c0'}
        {'email':'c@b.d','phone':'c1'}
        {'email':'c@b.d','phone':'c2'}
        {'email':'c@b.d','phone':'c3'}
        {'email':'c@b.d','phone':'c4'}
        {'email':'bob@example.com','phone':'c5','billingEmail':'billing@example.com'}
        {'email':'ada@example.com','phone':'c6','name':'Ada Lovelace'}
        limit=2 | c6 c5 + of 7
        limit=7 | c6 c5 c4 c3 c2 c1 c0 of 7
        limit=100&search=@&starting_after=<6> | c5 c4 c3 c2 c1 c0 of 7
        limit=2&starting_after=<5> | c4 c3 + of 7
        limit=2&starting_after=<5^> | c4 c3 + of 7
        limit=2&starting_after=<2> | c1 c0 of 7
        limit=2&starting_after=<0> | of 7
        limit=2&ending_before=<2> | c4 c3 + of 7
        limit=2&ending_before=<3> | c5 c4 + of 7
        limit=2&ending_before=<4> | c6 c5 of 7
        limit=2&ending_before=<5> | c6 of 7
        limit=2&ending_before=<6> | of 7
        search=bob&starting_after=<6> | c5 of 1
        search=ada%40example | c6 of 1
        search=LOVELACE | c6 of 1
        search=ada+love | c6 of 1
        search=ada%20love | c6 of 1
        search=example.com | c6 c5 of 2
        search=~love | of 0
        search=billing | of 0
        search=ada%40example.com+ada | of 0
        search= | c6 c5 c4 c3 c2 c1 c0 of 7
        createdAfter=2021-07-22T00%3A00%3A05Z | c6 c5 of 2
        createdAfter=2021-07-22T00%3A00%3A04.999Z | c6 c5 c4 of 3
        createdBefore=2021-07-22T00%3A00%3A02Z | c0 of 1
        createdBefore=2021-07-22T02%3A00%3A02.001%2B02%3A00 | c1 c0 of 2
        createdAfter=2021-07-22T00:00:01Z&createdBefore=2021-07-22T00:00:04Z | c2 c1 of 2
        createdAfter=2021-07-22T00:00:04Z&createdBefore=2021-07-22T00:00:01Z | of 0
        """);
  }

  @Test
  void laterCustomersHaveGreaterIds() {
    assertThat(ids).isSorted();
  }
}
