package dev.customersdk.kohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ListCustomersQueryTest {

  @Test
  void numbersThatMakeNoSenseAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ListCustomersQuery.builder().take(0).build())
        .withMessage("take: must be at least 1, was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ListCustomersQuery.builder().skip(-1L).build())
        .withMessage("skip: must be at least 0, was -1");
  }

  /** The page "List customers" names no maximum, only Kohort's own clients do. */
  @Test
  void aLongPageMayBeAskedFor() {
    assertThat(ListCustomersQuery.builder().take(101).skip(0L).build().take()).contains(101);
  }
}
