package dev.customersdk.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds what is generated to files that everybody can read; {@code -Dcodecs.update} writes them.
 */
class GeneratedCodecTest {

  private static final Path EXAMPLES =
      Path.of("src", "test", "resources", "dev", "customersdk", "codegen");

  @ParameterizedTest
  @ValueSource(strings = {"ParcelCodec", "LabelCodec"})
  void isWhatTheExampleShows(String codec) throws IOException {
    Compilation compilation = Compilation.of(Files.readString(EXAMPLES.resolve("Parcel.java")));
    String actual = compilation.generated().get("test." + codec);

    Path example = EXAMPLES.resolve(codec + ".java");
    if (System.getProperty("codecs.update") != null) {
      Files.writeString(example, actual);
    }
    assertThat(compilation.errors()).isEmpty();
    assertThat(actual).isEqualTo(Files.readString(example));
  }

  @Test
  void ofAModelWithoutExtrasSkipsWhatIsUnknown() {
    assertThat(
            Compilation.of(Models.with("@JsonPatch Patch<String> a();"))
                .generated()
                .get("test.ACodec"))
        .contains("default -> {}", "default -> json.skipChildren();")
        .doesNotContain("NAMES", "putExtra");
  }

  @Test
  void compilesForModelsThatAreCalledLikeWhatItImports() {
    Compilation compilation =
        Compilation.whole(
            record("Set(String a)"),
            record("Map(Long a, Set b, java.util.List<Set> c)"),
            record("List(@JsonProperty(\"b\") java.util.List<List> a, java.time.Instant instant)"));

    assertThat(compilation.errors()).isEmpty();
    assertThat(compilation.generated()).containsKeys("test.SetCodec", "test.MapCodec");
  }

  private static String record(String record) {
    return Models.type("").replaceAll("import \\S+\\.\\*;", "")
        + "import com.fasterxml.jackson.annotation.JsonProperty;"
        + Models.GENERATE
        + "record "
        + record
        + " {}";
  }
}
