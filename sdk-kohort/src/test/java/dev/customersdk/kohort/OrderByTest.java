package dev.customersdk.kohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

@SuppressWarnings({"NullAway", "DataFlowIssue"}) // that is the point
class OrderByTest {

  @Test
  void aFieldThatIsNoneIsRefusedByName() {
    for (Runnable factory :
        List.<Runnable>of(
            () -> OrderBy.asc(null), () -> OrderBy.desc(null), () -> new OrderBy(null, true))) {
      assertThat(catchThrowableOfType(IllegalArgumentException.class, factory::run))
          .hasMessage("field: must not be null");
    }
    assertThat(catchThrowableOfType(IllegalArgumentException.class, () -> OrderBy.asc("a:b")))
        .hasMessage("field: must be the name of a field, such as createdAt");
  }
}
