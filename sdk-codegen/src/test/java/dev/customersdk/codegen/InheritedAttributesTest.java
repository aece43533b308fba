package dev.customersdk.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is said of an attribute is known wherever it is said, or refused where Immutables and
 * databind would not agree on it.
 */
class InheritedAttributesTest {

  private static final String NAMED = "case \"x\" -> builder.a(text(json));";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@JsonProperty(\"x\") String a(); | Above         | interface Above { String a(); }",
        "                                 | Above         | interface Above { %s String a(); }",
        "                                 | Above<String> | interface Above<T> { %s T a(); }",
        "                                 | B, C          | interface B { %<s String a(); } "
            + "interface C { %<s String a(); }"
      })
  void areNamed(String own, String types, String above) {
    String named = above.replace("%<s", "%s").replace("%s", "@JsonProperty(\"x\")");

    assertThat(codec(Models.extending(types, own == null ? "" : own), Models.type(named)))
        .containsOnlyOnce(NAMED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "annotations for JSON stand above and not here | Above | String a(); "
            + "| interface Above { @JsonProperty(\"x\") String a(); }",
        "annotations for JSON stand here, and others | Above | @JsonProperty(\"x\") String a(); "
            + "| interface Above { @JsonProperty(\"y\") String a(); }",
        "it has another type above | B | String a(); | interface B { Object a(); }"
      })
  void mustNotSayTwoThings(String problem, String types, String own, String above) {
    assertThat(Compilation.of(Models.extending(types, own), Models.type(above)).errors())
        .singleElement()
        .asString()
        .startsWith("7: " + problem);
  }

  @Test
  void ofTwoInterfacesMustAgree() {
    String above =
        Models.type("interface B { @JsonProperty(\"x\") String a(); } interface C { String a(); }");

    assertThat(Compilation.of(Models.extending("C, B", ""), above).errors())
        .singleElement()
        .asString()
        .contains("a(): annotations for JSON stand above");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@JsonProperty(\"x\") String a) {}",
        "String a) { @JsonProperty(\"x\") public String a() { return a; } }",
        "String a) { A(@JsonProperty(\"x\") String a) { this.a = a; } }"
      })
  void ofRecordsAreNamedOnAnyOfTheirMembers(String record) {
    assertThat(codec(Models.type("@GenerateCodec record A(" + record)))
        .containsOnlyOnce("case \"x\" -> {");
  }

  @Test
  void ofRecordsAreNotNamedByOtherConstructors() {
    assertThat(
            codec(
                Models.type(
                    "@GenerateCodec record A(String a, String b) {"
                        + " A(@JsonProperty(\"x\") String a) { this(a, a); } }")))
        .contains("case \"a\" -> {")
        .doesNotContain("\"x\"");
  }

  @Test
  void standInTheOrderOfTheirNames() {
    assertThat(codec(Models.with("String c(); String a(); String b();")))
        .containsSubsequence("case \"a\"", "case \"b\"", "case \"c\"");
  }

  private static String codec(String... sources) {
    Compilation compilation = Compilation.of(sources);
    assertThat(compilation.errors()).isEmpty();
    return compilation.generated().get("test.ACodec");
  }
}
