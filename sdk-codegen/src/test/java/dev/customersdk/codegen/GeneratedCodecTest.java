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
  void namesModelsInFullThatAreCalledLikeWhatItImports() {
    assertThat(
            Compilation.of(
                    "package test;\n" + Models.GENERATE + "record Set(String a) {}",
                    "package test;\n" + Models.GENERATE + "record List(java.util.List<Set> a) {}")
                .generated()
                .get("test.ListCodec"))
        .contains("import java.util.List;", "extends JsonCodec<test.List>", "super(test.List.class")
        .contains("List<test.Set> a = null;", "list(json, SetCodec.INSTANCE)", "new test.List(a)")
        .doesNotContain("import java.util.Set;");
  }
}
