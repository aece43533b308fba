package dev.customersdk.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What databind takes for a property, or for a rule, beside the attributes is a compile error. */
class StraysTest {

  private static final String TAKEN = ": databind takes %s(…) for a property: rename it, or add @";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "getB | default String getB() { return null; }",
        "getaway | default String getaway() { return null; }",
        "isB | default boolean isB() { return true; }"
      })
  void aGetterThatIsNoAttribute(String name, String method) {
    expect(Models.with(method), 7, TAKEN.formatted(name));
  }

  @Test
  void aGetterThatIsInherited() {
    expect(
        Compilation.of(
            Models.extending("Above", "String a();"),
            Models.type("\ninterface Above { default String getB() { return null; } }")),
        7,
        TAKEN.formatted("getB"));
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
    Compilation compilation = Compilation.of(Models.with(method + " String a();"));

    assertThat(compilation.errors()).isEmpty();
    assertThat(compilation.generated()).containsKey("test.ACodec");
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
        "@JsonDeserialize | (as = A.class)"
      })
  void anAnnotationOnTheType(String annotation, String value) {
    expectUnknown(
        Models.with("String a();").replace("@GenerateCodec", annotation + value + "@GenerateCodec"),
        6,
        annotation);
  }

  @Test
  void anAnnotationOnATypeAbove() {
    expectUnknown(
        Compilation.of(
            Models.extending("Above", "String a();"),
            Models.type("\n@JsonPropertyOrder(\"a\") interface Above {}")),
        7,
        "@JsonPropertyOrder");
  }

  @Test
  void aSetterOfTheBuilder() {
    expect(
        Models.withBuilder("Builder withB(String b) { return this; }"),
        9,
        TAKEN.formatted("withB"));
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
        "Builder b(String b) { return this; }"
      })
  void notOtherMethodsOfTheBuilder(String method) {
    assertThat(Compilation.of(Models.withBuilder(method)).errors()).isEmpty();
  }

  @Test
  void notABuilderThatReadsWhatTheModelLeavesToAClass() {
    assertThat(
            Compilation.of(
                    Models.withBuilder(
                            "@JsonSetter(\"a\") Builder readA(String a) { return this; }")
                        .replace("String a();", "@JsonVia(Thread.class) String a();"))
                .errors())
        .isEmpty();
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
