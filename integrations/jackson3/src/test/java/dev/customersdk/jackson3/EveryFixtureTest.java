package dev.customersdk.jackson3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.core.spi.json.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every documented example of every vendor, and each object in it, by each of its models. */
class EveryFixtureTest {

  private static final Path ROOT = Path.of("../..");
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .findAndAddModules()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  static List<Path> isReadAndWrittenAsByJackson2() throws IOException {
    try (Stream<Path> modules = Files.list(ROOT)) {
      return modules
          .map(module -> module.resolve("src/test/resources/fixtures"))
          .filter(Files::isDirectory)
          .flatMap(EveryFixtureTest::files)
          .sorted()
          .toList();
    }
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList().stream();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @MethodSource
  void isReadAndWrittenAsByJackson2(Path fixture) throws IOException {
    String vendor = ROOT.relativize(fixture).getName(0).toString().replace("sdk-", "");
    List<Class<?>> models = Models.of(vendor);
    assertThat(models).as(vendor).isNotEmpty();
    String json = Files.readString(fixture);
    long read = models.stream().filter(model -> reads(model, json)).count();
    for (JsonNode inside : MAPPER.readTree(json).findParents("id")) {
      read += models.stream().filter(model -> reads(model, inside.toString())).count();
      read += models.stream().filter(model -> readsTheTree(model, inside)).count();
    }
    assertThat(read).isPositive();
  }

  /** Whether the model reads it, by itself and by Jackson 3. */
  private static boolean reads(Class<?> model, String json) {
    Object own = Models.fromJson(model, json);
    if (own == null) {
      assertThatThrownBy(() -> MAPPER.readValue(json, model)).isInstanceOf(JacksonException.class);
      return false;
    }
    assertThat((Object) MAPPER.readValue(json, model)).isEqualTo(own);
    assertThat(MAPPER.writeValueAsString(own)).isEqualTo(((JsonText) own).toJson());
    return true;
  }

  private static boolean readsTheTree(Class<?> model, JsonNode tree) {
    Object own = Models.fromJson(model, tree.toString());
    if (own == null) {
      return false;
    }
    assertThat((Object) MAPPER.treeToValue(tree, model)).isEqualTo(own);
    assertThat(MAPPER.<JsonNode>valueToTree(own))
        .isEqualTo(MAPPER.readTree(((JsonText) own).toJson()));
    return true;
  }
}
