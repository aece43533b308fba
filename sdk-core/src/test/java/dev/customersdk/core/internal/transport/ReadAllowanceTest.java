package dev.customersdk.core.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ReadAllowanceTest {

  private final AtomicInteger ends = new AtomicInteger();
  private final ReadAllowance allowance = new ReadAllowance(ends::incrementAndGet);

  @Test
  void isThatOfAllResponsesTogether() throws IOException {
    allowance.await(1000);
    allowance.await(500);
    allowance.take(1500);
    assertThat(ends).hasValue(0);
    assertThatThrownBy(() -> allowance.take(1)).isInstanceOf(IOException.class);
    assertThat(ends).as("the connection is ended").hasValue(1);
  }

  @Test
  void isRenewedByEachRequest() throws IOException {
    allowance.await(1000);
    allowance.take(900);
    allowance.settle(1000);
    allowance.await(1000);
    allowance.take(1000);
    assertThat(ends).hasValue(0);
  }

  @Test
  void countsWhatIsSkippedAndEndsNothingForIt() {
    allowance.await(1000);
    assertThat(allowance.left()).isEqualTo(1000);
    allowance.skipped(1000);
    assertThat(allowance.left()).isZero();
    assertThat(ends).hasValue(0);
    assertThatThrownBy(() -> allowance.take(1)).isInstanceOf(IOException.class);
  }
}
