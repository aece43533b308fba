package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PatchTest {

  @Test
  void tellsKeepClearAndSetApart() {
    assertThat(Patch.keep()).isNotEqualTo(Patch.clear());
    assertThat(Patch.set("a")).isEqualTo(Patch.set("a")).isNotEqualTo(Patch.set("b"));
    assertThat(Patch.set("a").value()).contains("a");
    assertThat(Patch.clear().value()).isEmpty();
    assertThat(Patch.keep().isKeep()).isTrue();
    assertThat(Patch.clear().isClear()).isTrue();
    assertThat(Patch.set("a").isSet()).isTrue();
  }

  @Test
  void mapsOnlyWhatIsSet() {
    assertThat(Patch.set("abc").map(String::length)).isEqualTo(Patch.set(3));
    assertThat(Patch.<String>clear().map(String::length)).isEqualTo(Patch.clear());
    assertThat(Patch.<String>keep().map(String::length)).isEqualTo(Patch.keep());
  }

  @Test
  void neverPrintsItsValue() {
    assertThat(Patch.set("ada@example.com")).hasToString("set");
  }

  @Test
  @SuppressWarnings("NullAway") // what is tested
  void sendsNullOnlyWhenAskedTo() {
    assertThatThrownBy(() -> Patch.set(null)).hasMessageContaining("Patch.clear()");
  }
}
