package dev.customersdk.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What no codec can be generated for is a compile error where the author of the model has to look.
 */
class InvalidModelsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Optional<Double> a();",
        "int a();",
        "Object a();",
        "List<Integer> a();",
        "List a();",
        "List<List<String>> a();",
        "Map<String, String> a();",
        "Optional<Map<Integer, Object>> a();",
        "Optional<Thread> a();",
        "Optional<Optional<String>> a();"
      })
  void ofATypeThatCodecsDoNotKnow(String attribute) {
    expect(
        Models.with(attribute),
        "7: generated codecs do not know ",
        "use String, Boolean",
        "or name who reads and writes it with @JsonVia");
  }

  @Test
  void ofAComponentThatCodecsDoNotKnow() {
    expect(
        Models.record("Optional<String> a"), "7: generated codecs do not know java.util.Optional");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@JsonFormat(pattern = \"yyyy\")",
        "@JsonIgnore",
        "@JsonRawValue",
        "@JsonProperty(access = JsonProperty.Access.READ_ONLY)",
        "@JsonSetter(nulls = Nulls.FAIL)",
        "@JsonInclude(JsonInclude.Include.ALWAYS)",
        "@JsonSerialize(using = ToStringSerializer.class)",
        "@JsonDeserialize(contentUsing = JsonInstant.Deserializer.class)"
      })
  void withAnAnnotationThatCodecsDoNotKnow(String annotation) {
    expect(
        Models.with(annotation + " Optional<String> a();"),
        "7: generated codecs do not know what " + annotation.replaceAll("\\(.*", "") + " says",
        "remove it, or name who reads and writes the property with @JsonVia");
  }

  @ParameterizedTest
  @CsvSource({
    "Optional<Instant>, JsonInstant",
    "Optional<OpenEnum<Thread.State>>, JsonOpenEnum",
    "Patch<String>, JsonPatch"
  })
  void thatTheMapperCouldNotRead(String type, String annotation) {
    expect(Models.with(type + " a();"), "7: the mapper needs @" + annotation + " here: add it");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "String a(); @JsonProperty(\"a\") String b();",
        "String a(); @JsonAlias({\"c\", \"a\"}) String b();",
        "@JsonAlias(\"a\") String a();"
      })
  void withANameOfTwo(String attributes) {
    expect(Models.with(attributes), "7: the name \"a\" is that of a() already: change one of them");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Default", "Derived", "Lazy"})
  void withAnAttributeThatIsComputed(String annotation) {
    expect(
        Models.with(
            "@org.immutables.value.Value." + annotation + " default String a() { return \"\"; }"),
        "7: codecs are for attributes without a body");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@GenerateCodec interface A {}",
        "@GenerateCodec interface A { class Builder {} }",
        "@GenerateCodec interface A { static Object builder() { return null; } }",
        "@GenerateCodec class A {}",
        "@GenerateCodec enum A {}"
      })
  void thatNothingBuilds(String type) {
    expect(
        Models.type(type),
        "6: codecs are for records, and for interfaces with a class Builder and a method static");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@GenerateCodec record A<T>(String a) {}",
        "class B { @GenerateCodec record A(String a) {} }"
      })
  void thatIsGenericOrNested(String type) {
    expect(Models.type(type), "6: codecs are for types that are neither nested nor generic");
  }

  @Test
  void withAModelOfAnotherPackage() {
    expect(
        Compilation.of(
            Models.with("Optional<other.B> a();"),
            "package other; @dev.customersdk.core.spi.json.GenerateCodec public record B() {}"),
        "7: the codec of other.B cannot be seen here: move one of them, or use @JsonVia");
  }

  @Test
  void areReportedWholeAndLeaveOthersAlone() {
    Compilation compilation =
        Compilation.of(
            Models.with("int a();\nint b();"),
            "package test;\n" + Models.GENERATE + "record B() {}");

    assertThat(compilation.errors()).hasSize(2);
    assertThat(compilation.errors().get(1)).startsWith("8: ");
    assertThat(compilation.generated()).containsOnlyKeys("test.BCodec");
  }

  private static void expect(String source, String... parts) {
    expect(Compilation.of(source), parts);
  }

  private static void expect(Compilation compilation, String... parts) {
    assertThat(compilation.errors())
        .singleElement()
        .asString()
        .startsWith(parts[0])
        .contains(parts);
    assertThat(compilation.generated()).doesNotContainKey("test.ACodec");
  }
}
