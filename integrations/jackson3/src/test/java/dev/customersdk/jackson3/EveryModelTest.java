package dev.customersdk.jackson3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.core.spi.json.JsonText;
import dev.customersdk.fixtures.models.FilledModels;
import dev.customersdk.fixtures.models.MutatedJson;
import dev.customersdk.fixtures.models.OddJson;
import dev.customersdk.fixtures.models.RandomModels;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/** Of every model: what is written is its own text, and what is read is what it reads itself. */
class EveryModelTest {

  private static final int INPUTS = Integer.getInteger("codecs.inputs", 50);
  private static final long SEED = Long.getLong("codecs.seed", 20_261_121);
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder() // as much as the SDK itself takes
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNumberLength(2_000).build())
                  .build())
          .findAndAddModules()
          .build();

  static Stream<Class<?>> models() {
    return Models.all().stream();
  }

  @ParameterizedTest
  @MethodSource("models")
  void isWrittenAsItsOwnText(Class<?> type) throws ReflectiveOperationException {
    RandomModels random = new RandomModels(new Random(SEED));
    survives(type, new FilledModels(Set.of()).of(type));
    for (int i = 0; i < INPUTS; i++) {
      survives(type, random.of(type));
    }
  }

  private static void survives(Class<?> type, Object model) {
    String own;
    try {
      own = ((JsonText) model).toJson();
    } catch (IllegalArgumentException refused) {
      assertThatThrownBy(() -> MAPPER.writeValueAsString(model))
          .isInstanceOf(JacksonException.class)
          .hasMessageContaining(String.valueOf(refused.getMessage()));
      return;
    }
    assertThat(MAPPER.writeValueAsString(model)).isEqualTo(own);
    readsAsItself(type, own);
    Object again = Models.fromJson(type, own); // extras may have names that are read as others
    if (again != null) {
      assertThat((Object) MAPPER.treeToValue(MAPPER.valueToTree(model), type)).isEqualTo(again);
      survivesInside(type, again);
    }
  }

  private static void survivesInside(Class<?> type, Object model) {
    var types = MAPPER.getTypeFactory();
    JavaType optional = types.constructReferenceType(Optional.class, types.constructType(type));
    JavaType map = types.constructMapType(Map.class, types.constructType(String.class), optional);
    JavaType list = types.constructCollectionType(List.class, map);
    Object value = List.of(Map.of("a", Optional.of(model)), Map.of("b", Optional.empty()));

    String json = MAPPER.writerFor(list).writeValueAsString(value);

    assertThat(json).isEqualTo("[{\"a\":" + ((JsonText) model).toJson() + "},{\"b\":null}]");
    assertThat(MAPPER.<Object>readValue(json, list)).isEqualTo(value);
    assertThat(MAPPER.<Object>convertValue(value, list)).isEqualTo(value);
  }

  @ParameterizedTest
  @MethodSource("models")
  void unusualJsonIsReadOrRefusedAsByItself(Class<?> type) throws ReflectiveOperationException {
    RandomModels random = new RandomModels(new Random(SEED));
    MutatedJson mutated = new MutatedJson(random.json());
    String filled = ((JsonText) new FilledModels(Set.of()).of(type)).toJson();
    OddJson.of(filled).forEach(odd -> readsAsItself(type, odd));
    for (int i = 0; i < INPUTS * 4; i++) {
      readsAsItself(type, mutated.of(filled));
    }
  }

  private static void readsAsItself(Class<?> type, String json) {
    assertThat(read(type, json))
        .as(json.substring(0, Math.min(json.length(), 300)))
        .isEqualTo(Models.fromJson(type, json));
  }

  private static @Nullable Object read(Class<?> type, String json) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JacksonException refused) {
      assertThat(refused).hasMessageNotContaining(FilledModels.TEXT);
      return null;
    }
  }
}
