package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** A page refuses nulls by name, rows included. */
@SuppressWarnings({"NullAway", "NullOptional"}) // that is the point
class NullPageTest {

  @Test
  void aNullIsRefusedByName() {
    OptionalLong none = OptionalLong.empty();
    assertRefused("items", () -> new Page<>(null, none, Optional.empty()));
    assertRefused("item", () -> new Page<>(Arrays.asList("a", null), none, Optional.empty()));
    assertRefused("total", () -> new Page<>(List.of(), null, Optional.empty()));
    assertRefused("next", () -> new Page<>(List.of(), none, null));
  }

  private static void assertRefused(String name, Runnable constructor) {
    assertThat(catchThrowableOfType(IllegalArgumentException.class, constructor::run))
        .hasMessage(name + ": must not be null");
  }
}
