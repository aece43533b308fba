package dev.customersdk.codegen;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
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
        "Optional<Optional<String>> a();",
        "Optional a();",
        "@JsonPatch Patch a();",
        "@JsonOpenEnum Optional<OpenEnum> a();",
        "Optional<List<String>> a();",
        "@JsonOpenEnum Optional<OpenEnum<?>> a();",
        "@JsonVia(Thread.class) int a();",
        "OpenEnum<Thread.State> a();",
        "@JsonPatch Patch<OpenEnum<Thread.State>> a();",
        "@JsonPatch Patch<Map<String, Object>> a();",
        "Optional<Map<String, Object>> a();"
      })
  void ofATypeThatCodecsDoNotKnow(String attribute) {
    expect(
        Models.with(attribute),
        "7: generated codecs do not know ",
        "use String, Boolean",
        "or name who reads and writes it with @JsonVia");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Optional<String> a",
        "Map<String, Object> a",
        "@JsonFreeForm Map<String, Object> a",
        "OpenEnum<Thread.State> a"
      })
  void ofAComponentThatCodecsDoNotKnow(String component) {
    expect(Models.record(component), "7: generated codecs do not know ", "in an interface");
  }

  @Test
  void ofMoreComponentsThanARecordCanBeReadWith() {
    String components =
        IntStream.rangeClosed(1, 65).mapToObj(i -> "String a" + i).collect(joining(", "));
    expect(Models.record(components), "6: codecs are for records of at most 64 components");
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
  @CsvSource(
      delimiter = '|',
      value = {
        "@JsonPatch | Optional<String> a();",
        "@JsonInstant | Optional<String> a();",
        "@JsonOpenEnum | Optional<String> a();",
        "@JsonFreeForm | List<String> a();",
        "@JsonFreeForm | String a();",
        "@JsonInclude | (content = JsonInclude.Include.NON_NULL) Map<String, Object> a();",
        "@JsonInclude | (JsonInclude.Include.NON_DEFAULT) List<String> a();"
      })
  void withAnAnnotationForAnotherType(String annotation, String attribute) {
    expect(
        Models.with(annotation + " " + attribute),
        "7: generated codecs do not know what " + annotation + " says");
  }

  @ParameterizedTest
  @ValueSource(strings = {"getA", "isA", "withdrawnAt"})
  void ofWhichDatabindTakesTheBeginningOff(String name) {
    expect(
        Models.with("@JsonInstant Optional<Instant> " + name + "();"),
        "7: databind takes the beginning of the name off: add @JsonProperty(\"" + name + "\")");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@GenerateCodec record A(\n@JsonExtras Map<String, Object> extras) {}",
        "@GenerateCodec @JsonDeserialize(builder = A.Builder.class) interface A {\n@JsonExtras"
            + " Map<String, Object> others(); class Builder {}"
            + " static Builder builder() { return null; } }"
      })
  void withExtrasElsewhereThanInExtras(String type) {
    expect(Models.type(type), "7: @JsonExtras is for extras() of an interface");
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

  @Test
  void thatIsCalledAsItsCodecMustNot() {
    Compilation compilation =
        Compilation.of(Models.type("@GenerateCodec record Json(String a) {}"));
    assertThat(compilation.errors())
        .singleElement()
        .asString()
        .startsWith("6: its codec would be called JsonCodec");
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
