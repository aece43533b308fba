package dev.customersdk.micrometer;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway") // on purpose
class NullArgumentsTest {

  @Test
  void areNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ObservationCallListener.of(null))
        .withMessage("registry: must not be null");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MeterCallListener.of(null))
        .withMessage("registry: must not be null");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ContextCallListener.of(null))
        .withMessage("snapshots: must not be null");
  }
}
