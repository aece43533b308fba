package dev.customersdk.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A codec knows of an attribute what databind does, wherever it is said. */
class InheritedAttributesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "String a();                     | interface Above { @JsonProperty(\"x\") String a(); }",
        "@JsonProperty(\"x\") String a();| interface Above { String a(); }",
        "                                | interface Above { @JsonProperty(\"x\") String a(); }",
        "                                | interface Above<T> { @JsonProperty(\"x\") T a(); }"
      })
  void areNamedWhereverTheNameStands(String own, String above) {
    String type = above.contains("<T>") ? "Above<String>" : "Above";

    assertThat(codec(Models.extending(type, own == null ? "" : own), Models.type(above)))
        .containsOnlyOnce("case \"x\" -> builder.a(text(json));");
  }

  @Test
  void ofTwoInterfacesAreOne() {
    String above =
        Models.type("interface B { Object a(); } interface C { @JsonProperty(\"x\") String a(); }");

    assertThat(codec(Models.extending("B, C", ""), above))
        .containsOnlyOnce("case \"x\" -> builder.a(text(json));");
  }

  @Test
  void mustNotBeNamedTwice() {
    assertThat(
            Compilation.of(
                    Models.extending("Above", "@JsonProperty(\"x\") String a();"),
                    Models.type("interface Above { @JsonProperty(\"y\") String a(); }"))
                .errors())
        .singleElement()
        .asString()
        .startsWith("7: @JsonProperty is here, or above, twice with different values");
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
