package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class PatchTest {

  @Test
  void tellsKeepClearAndSetApart() {
    assertThat(Patch.keep()).isNotEqualTo(Patch.clear());
    assertThat(Patch.set("a")).isEqualTo(Patch.set("a")).isNotEqualTo(Patch.set("b"));
    assertThat(Patch.set("a").value()).contains("a");
    assertThat(Patch.clear().value()).isEmpty();
    assertThat(List.of(Patch.keep(), Patch.clear(), Patch.set("a")))
        .extracting(Patch::isKeep, Patch::isClear, Patch::isSet)
        .containsExactly(
            tuple(true, false, false), tuple(false, true, false), tuple(false, false, true));
    assertThat(Patch.set("a")).hasSameHashCodeAs(Patch.set("a"));
    assertThat(Patch.set("a").hashCode()).isNotEqualTo(Patch.set("b").hashCode());
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
    assertThat(Patch.clear()).hasToString("clear");
    assertThat(Patch.keep()).hasToString("keep");
  }

  @Test
  @SuppressWarnings("NullAway") // what is tested
  void sendsNullOnlyWhenAskedTo() {
    assertThatThrownBy(() -> Patch.set(null)).hasMessageContaining("Patch.clear()");
  }
}
