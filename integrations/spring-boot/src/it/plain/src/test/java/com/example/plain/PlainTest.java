package com.example.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.customersdk.kohort.KohortClient;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A test that knows nothing of emulators, where there are none. */
@SpringBootTest
class PlainTest {

  @Autowired KohortClient kohort;

  @Test
  void runs() {
    assertThat(kohort).isNotNull();
  }

  @Test
  void theTestKitIsNotThere() {
    assertThatExceptionOfType(ClassNotFoundException.class)
        .isThrownBy(() -> Class.forName("dev.customersdk.testkit.Emulator"));
  }
}
