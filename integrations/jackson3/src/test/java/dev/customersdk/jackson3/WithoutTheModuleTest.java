package dev.customersdk.jackson3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.checkoutpage.AddressUpdate;
import dev.customersdk.core.spi.json.JsonText;
import dev.customersdk.fixtures.models.FilledModels;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A mapper that does not have the module loses nothing of any model: it refuses. */
class WithoutTheModuleTest {

  private static final JsonMapper PLAIN = new JsonMapper();

  static Stream<Class<?>> models() {
    return Models.all().stream();
  }

  @ParameterizedTest
  @MethodSource("models")
  void isNotWritten(Class<?> type) {
    Object model = new FilledModels(Set.of()).of(type);
    if (type == AddressUpdate.class) { // nothing but text, in which nothing can be lost
      assertThat(PLAIN.readTree(PLAIN.writeValueAsString(model)))
          .isEqualTo(PLAIN.readTree(((JsonText) model).toJson()));
      return;
    }
    assertThatThrownBy(() -> PLAIN.writeValueAsString(List.of(model)))
        .hasMessageContaining("sdk-jackson3")
        .hasMessageContaining("toJson()")
        .hasMessageNotContaining(FilledModels.TEXT);
  }

  @ParameterizedTest
  @MethodSource("models")
  void isNotRead(Class<?> type) {
    String own = ((JsonText) new FilledModels(Set.of()).of(type)).toJson();

    assertThatThrownBy(() -> PLAIN.readValue(own, type))
        .isInstanceOf(JacksonException.class)
        .hasMessageContaining(type.getName())
        .hasMessageNotContaining(FilledModels.TEXT);
  }

  @Test
  void theSdksOwnTextGoesThroughIt() {
    for (Class<?> type : Models.all()) {
      String own = ((JsonText) new FilledModels(Set.of()).of(type)).toJson();
      Object tree = PLAIN.readTree(own);
      assertThat(Models.fromJson(type, PLAIN.writeValueAsString(tree))).isNotNull();
    }
  }
}
