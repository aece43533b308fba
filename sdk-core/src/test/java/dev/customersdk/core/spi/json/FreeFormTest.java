package dev.customersdk.core.spi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.core.probe.Change;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON of any shape in a model: no digit is lost, and nobody can change it. */
class FreeFormTest {

  private static final BigInteger HUGE = new BigInteger("12345678901234567890123");

  @Test
  void takesEveryKindOfJsonInItsWidestForm() {
    Map<String, Object> kinds = new HashMap<>();
    kinds.put("text", "a");
    kinds.put("yes", true);
    kinds.put("nothing", null);
    kinds.put("long", 1L);
    kinds.put("huge", HUGE);
    kinds.put("exact", new BigDecimal("1.10"));
    kinds.put("list", Arrays.asList(1, null));
    kinds.put("map", Map.of("deep", List.of(Map.of())));
    Change change = Change.builder().notes(kinds).build();
    kinds.put("list", Arrays.asList(1L, null));
    assertThat(change.notes()).isEqualTo(kinds);
    assertThat(JsonText.read(Change.class, change.toJson())).isEqualTo(change);
    assertThat(Change.builder().notes(Map.of()).build().notes()).isEmpty();
  }

  @Test
  void widensSmallerNumbers() {
    assertThat(note((byte) 1)).isEqualTo(1L);
    assertThat(note((short) 2)).isEqualTo(2L);
    assertThat(note(3)).isEqualTo(3L);
    assertThat(note(1.5f)).isEqualTo(new BigDecimal("1.5"));
    assertThat(note(0.1)).isEqualTo(new BigDecimal("0.1"));
    assertThat(note(12_345_678.0)).isEqualTo(12_345_678L);
  }

  @Test
  void readsNumbersWithAllTheirDigits() {
    Change read =
        JsonText.read(
            Change.class, "{\"notes\":{\"a\":[" + HUGE + ",1,1.10,true,false,\"t\",null,{}]}}");
    assertThat(read.notes().get("a"))
        .isEqualTo(
            Arrays.asList(HUGE, 1L, new BigDecimal("1.10"), true, false, "t", null, Map.of()));
  }

  @Test
  void isCopiedAndCannotBeChanged() {
    List<Object> list = new ArrayList<>(List.of(new HashMap<>(Map.of("a", 1))));
    Change change = Change.builder().putNote("list", list).build();
    list.clear();
    assertThat(change.toJson()).isEqualTo("{\"notes\":{\"list\":[{\"a\":1}]}}");
    for (Change each : List.of(change, JsonText.read(Change.class, change.toJson()))) {
      Collection<?> kept = (Collection<?>) Objects.requireNonNull(each.notes().get("list"));
      Map<?, ?> map = (Map<?, ?>) kept.iterator().next();
      for (Runnable attack :
          List.<Runnable>of(kept::clear, map::clear, () -> each.notes().clear())) {
        assertThatThrownBy(attack::run).isInstanceOf(UnsupportedOperationException.class);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void rejectsNumbersThatJsonDoesNotHave(double number) {
    assertThatThrownBy(() -> Change.builder().putNote("speed", number))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a value of free-form JSON: JSON has no NaN and no infinity");
  }

  @Test
  void rejectsWhatIsNotJson() {
    assertThatThrownBy(() -> Change.builder().putNote("list", List.of(new StringBuilder("s3cr3t"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("a value of free-form JSON: java.lang.StringBuilder is not JSON")
        .hasMessageNotContaining("s3cr3t");
    assertThatThrownBy(() -> Change.builder().putExtra("clock", Clock.systemUTC()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageMatching("a value of free-form JSON: java.time.Clock.* is not JSON.*");
    assertThatThrownBy(() -> Change.builder().putExtra("map", Map.of(1, "one")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a value of free-form JSON: keys of a JSON object must be text");
  }

  @Test
  void nestsNoDeeperThanIsRead() {
    Change deep = Change.builder().build();
    for (int depth = 1; depth <= 190; depth++) {
      deep = Change.builder().putNote("x", deep.notes()).build();
    }
    Map<String, ?> deepest = deep.notes();
    String page = "{\"data\":[{\"customer\":" + deep.toJson() + "}]}";
    assertThat(JsonText.read(Change.class, deep.toJson())).isEqualTo(deep);
    Map<?, ?> read = JsonText.read(Map.class, page);
    assertThat(read).hasSize(1);
    for (Object value : List.of(deepest, List.of(deepest), Map.of("deep", deepest))) {
      assertThatThrownBy(() -> Change.builder().putNote("x", value))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("a value of free-form JSON: nested more than 190 deep");
    }
  }

  @Test
  void aBuilderThatGoesOnLeavesAloneWhatItBuilt() {
    Change.Builder builder = Change.builder().putNote("a", 1L);
    Change built = builder.build();
    Change later = builder.putNote("b", 2L).build();
    assertThat(built.notes()).isEqualTo(Map.of("a", 1L));
    assertThat(later.notes()).isEqualTo(Map.of("a", 1L, "b", 2L));
  }

  @Test
  void refusesChangesThatWouldChangeNothingToo() {
    for (Map<String, Object> notes :
        List.of(
            Change.builder().putNote("a", 1L).build().notes(),
            JsonText.read(Change.class, "{\"notes\":{\"a\":1}}").notes())) {
      for (Runnable attack :
          List.<Runnable>of(
              () -> notes.remove("absent"),
              () -> notes.remove("a", 2L),
              () -> notes.putIfAbsent("a", 2L),
              () -> notes.computeIfAbsent("a", key -> 2L),
              () -> notes.putAll(Map.of()),
              () -> notes.entrySet().iterator().next().setValue(2L))) {
        assertThatThrownBy(attack::run).isInstanceOf(UnsupportedOperationException.class);
      }
    }
    assertThat(Change.builder().notes(Map.of()).build().notes().get(null)).isNull();
  }

  private static Object note(Object value) {
    return Objects.requireNonNull(Change.builder().putNote("n", value).build().notes().get("n"));
  }
}
