package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.core.probe.Change.Colour;
import org.junit.jupiter.api.Test;

class OpenEnumTest {

  @Test
  void findsTheConstantOfAText() {
    OpenEnum<Colour> red = OpenEnum.of(Colour.class, "red");
    assertThat(red.known()).contains(Colour.RED);
    assertThat(red.is(Colour.RED)).isTrue();
    assertThat(red).isEqualTo(OpenEnum.of(Colour.RED)).hasSameHashCodeAs(OpenEnum.of(Colour.RED));
  }

  @Test
  void keepsATextItDoesNotKnow() {
    OpenEnum<Colour> mauve = OpenEnum.of(Colour.class, "mauve");
    assertThat(mauve.known()).isEmpty();
    assertThat(mauve.wireValue()).isEqualTo("mauve");
    assertThat(mauve).hasToString("?").isNotEqualTo(OpenEnum.of(Colour.class, "Mauve"));
  }
}
