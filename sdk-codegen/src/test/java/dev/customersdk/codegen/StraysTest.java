package dev.customersdk.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What databind takes for a property, or for a rule, beside the attributes is a compile error. */
class StraysTest {

  private static final String TAKEN =
      ": databind takes %s for a property: give it another name, or";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "getB | default String getB() { return null; }",
        "getaway | default String getaway() { return null; }",
        "isB | default boolean isB() { return true; }",
        "isB | default @org.jspecify.annotations.Nullable Boolean isB() { return true; }",
        "getB | @JsonIgnore(false) default String getB() { return null; }",
        "getA | @JsonIgnore default String getA() { return null; } String a();"
      })
  void aGetterThatIsNoAttribute(String name, String method) {
    if (method.contains("@JsonIgnore")) {
      expectUnknown(Models.with(method), 7, "@JsonIgnore");
    } else {
      expect(Models.with(method), 7, TAKEN.formatted(name));
    }
  }

  @Test
  void aGetterThatIsInherited() {
    expect(
        Compilation.of(
            Models.extending("Above", "String a();"),
            Models.type("interface Above { default String getB() { return null; } }")),
        6,
        ": test.Above.getB()" + TAKEN.formatted("getB"));
  }

  @Test
  void aGetterOfARecord() {
    expect(
        Models.type("@GenerateCodec record A(String a) {\npublic String getB() { return a; } }"),
        7,
        TAKEN.formatted("getB"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@JsonIgnore default String getB() { return null; }",
        "static String getB() { return null; }",
        "private String getB() { return null; }",
        "default void getB() {}",
        "default String isB() { return null; }",
        "default String getB(int i) { return null; }",
        "default String get() { return null; }",
        "default String b() { return null; }"
      })
  void notWhatDatabindDoesNotCareFor(String method) {
    expectCodec(Models.with(method + " String a();"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@JsonProperty | default String b() { return null; }",
        "@JsonValue | default String b() { return null; }",
        "@JsonCreator | static A of(String a) { return null; }"
      })
  void anAnnotatedMethodThatIsNoAttribute(String annotation, String method) {
    expectUnknown(Models.with(annotation + " " + method), 7, annotation);
  }

  @Test
  void anAnnotatedConstructor() {
    expectUnknown(
        Models.type("@GenerateCodec record A(String a) {\n@JsonCreator A { } }"),
        7,
        "@JsonCreator");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@JsonPropertyOrder | ({\"b\", \"a\"})",
        "@JsonIgnoreProperties | (\"a\")",
        "@JsonFreeForm | ''"
      })
  void anAnnotationOnTheType(String annotation, String value) {
    expectUnknown(
        Models.with("String a();").replace("@GenerateCodec", annotation + value + "@GenerateCodec"),
        6,
        annotation);
  }

  @Test
  void anAnnotationOnATypeAbove() {
    expect(
        Compilation.of(
            Models.extending("Above", "String a();"),
            Models.type("@JsonPropertyOrder(\"a\") interface Above {}")),
        6,
        ": test.Above: generated codecs do not know what @JsonPropertyOrder says: remove");
  }

  @Test
  void anAnnotatedMethodOfTheBuilder() {
    expectUnknown(
        Models.withBuilder("@JsonSetter(\"a\") Builder readA(String a) { return this; }"),
        9,
        "@JsonSetter");
  }

  @Test
  void anAnnotationOnTheBuilder() {
    expectUnknown(
        Models.with("String a();").replace("class B", "\n@JsonPropertyOrder(\"a\") class B"),
        9,
        "@JsonPropertyOrder");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@JsonIgnore Builder withB(String b) { return this; }",
        "Builder withBoth(String b, String c) { return this; }",
        "Builder b(String b) { return this; }",
        "static Builder withB(String b) { return null; }"
      })
  void notOtherMethodsOfTheBuilder(String method) {
    expectCodec(Models.withBuilder(method));
  }

  @Test
  void notABuilderThatReadsWhatTheModelLeavesToAClass() {
    expectCodec(
        Models.withBuilder("@JsonSetter(\"a\") Builder readA(String a) { return this; }")
            .replace("String a();", "@JsonVia(Thread.class) String a();"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "b | public String b;",
        "getB | public List<String> getB() { return null; }",
        "withB | Builder withB(String b) { return this; }"
      })
  void whatDatabindSetsInTheBuilder(String name, String member) {
    expect(Models.withBuilder(member), 9, TAKEN.formatted(name));
  }

  @Test
  void aSetterThatTheBuilderInherits() {
    expect(
        Compilation.of(
            Models.with("String a();")
                .replace("class Builder {", "class Builder implements Above {"),
            Models.type("interface Above { default void withB(String b) {} }")),
        6,
        ": test.Above.withB(java.lang.String)" + TAKEN.formatted("withB"));
  }

  @Test
  void anAnnotatedParameterOfTheBuildersConstructor() {
    expectUnknown(
        Models.withBuilder("Builder(@JsonProperty(\"x\") String x) {}"), 9, "@JsonProperty");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "@JsonDeserialize(builder = Thread.class)"})
  void aModelWithoutTheBuilderThatTheMapperNeeds(String annotation) {
    String source =
        Models.with("String a();")
            .replace("@JsonDeserialize(builder = A.Builder.class)", annotation);
    if (annotation.isEmpty()) {
      expect(source, 6, ": the mapper needs @JsonDeserialize(builder = A.Builder.class)");
    } else {
      expectUnknown(source, 6, "@JsonDeserialize");
    }
  }

  private static void expectCodec(String source) {
    Compilation compilation = Compilation.of(source);
    assertThat(compilation.errors()).isEmpty();
    assertThat(compilation.generated()).containsKey("test.ACodec");
  }

  private static void expectUnknown(String source, int line, String annotation) {
    expectUnknown(Compilation.of(source), line, annotation);
  }

  private static void expectUnknown(Compilation compilation, int line, String annotation) {
    String problem =
        "generated codecs do not know what " + annotation + " says: remove it, or @Gen";
    expect(compilation, line, ": " + problem);
  }

  private static void expect(String source, int line, String problem) {
    expect(Compilation.of(source), line, problem);
  }

  private static void expect(Compilation compilation, int line, String problem) {
    assertThat(compilation.errors()).singleElement().asString().startsWith(line + problem);
    assertThat(compilation.generated()).doesNotContainKey("test.ACodec");
  }
}
