package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {

  @Test
  void keepsWhatIsNotChanged() {
    Duration short_ = Duration.ofMillis(1);
    Duration long_ = Duration.ofHours(1);
    RetryPolicy policy =
        RetryPolicy.defaults()
            .retryIdempotentWrites()
            .withMaxAttempts(7)
            .withDelays(short_, short_)
            .withMaxRetryAfter(long_);
    assertThat(policy).isEqualTo(new RetryPolicy(7, short_, short_, long_, true));
    assertThat(RetryPolicy.none()).isEqualTo(RetryPolicy.defaults().withMaxAttempts(1));
    assertThat(RetryPolicy.defaults().maxAttempts()).isEqualTo(3);
    assertThat(RetryPolicy.defaults().retriesIdempotentWrites()).isFalse();
  }

  @Test
  void mustMakeSense() {
    Duration negative = Duration.ofMillis(-1);
    RetryPolicy.defaults().withDelays(Duration.ZERO, Duration.ZERO);
    assertThatThrownBy(() -> RetryPolicy.defaults().withMaxAttempts(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("maxAttempts");
    assertThatThrownBy(() -> RetryPolicy.defaults().withDelays(negative, Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("negative");
    assertThatThrownBy(() -> RetryPolicy.defaults().withDelays(Duration.ZERO, negative))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("negative");
    assertThatThrownBy(() -> RetryPolicy.defaults().withMaxRetryAfter(negative))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("maxRetryAfter");
  }
}
