package dev.customersdk.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import javax.annotation.processing.Processor;
import org.immutables.processor.ProxyProcessor;
import org.junit.jupiter.api.Test;

class ValueProcessorTest {

  private static final String PARCEL =
      """
      package com.example;

      import java.util.Optional;
      import org.immutables.value.Value;

      @Value.Immutable
      @Value.Style(overshadowImplementation = true)
      public interface Parcel {

        /** {@return the weight in {@code kg}; see {@link #sender()}} More than nothing. */
        int weight();

        /**
         * The sender; not without {@link Builder#weight(int)}.
         *
         * @return a text
         */
        Optional<String> sender();

        final class Builder extends ImmutableParcel.Builder {}
      }
      """;

  private final String generated = generated(new ValueProcessor(), PARCEL);

  @Test
  void eachMethodOfTheBuilderHasTheTextOfItsProperty() {
    assertThat(generated)
        .containsSubsequence(
            """
                /**
                 * The weight in {@code kg}; see {@link Parcel#sender()}. More than nothing.
                 *
                 * @param weight the value
                 * @return this builder
                 */
                public final Parcel.Builder weight(int weight) {
            """
                .stripTrailing(),
            """
                /**
                 * The sender; not without {@link Parcel.Builder#weight(int)}.
                 *
                 * @param sender the sender
                 * @return this builder
                 */
                public final Parcel.Builder sender(String sender) {
            """
                .stripTrailing());
    assertThat(generated).doesNotContain("Initializes the");
  }

  @Test
  void theGeneratedBuilderIsHiddenBehindThePublicOne() {
    assertThat(generated)
        .containsPattern("   \\* @hidden\n   \\*/\n(  @.*\n)*  public static class Builder \\{");
  }

  @Test
  void propertiesAreFoundByTheNamesThatEncodingsMake() {
    List<String> properties = List.of("ids", "name", "expand", "clear");

    assertThat(BuilderMethod.of("addAllIds", properties).property()).isEqualTo("ids");
    assertThat(BuilderMethod.of("addId", properties).property()).isEqualTo("ids");
    assertThat(BuilderMethod.of("addExpand", properties).property()).isEqualTo("expand");
    assertThat(BuilderMethod.of("clearName", properties).property()).isEqualTo("name");
    assertThat(BuilderMethod.of("clear", properties).property()).isEqualTo("clear");
    assertThatThrownBy(() -> BuilderMethod.of("weight", properties))
        .hasMessage("no comment: weight");
  }

  @Test
  void eachWayOfSettingIsSaidFirst() {
    PropertyText notes = new PropertyText("The notes; many.");

    assertThat(new BuilderMethod("clearNotes", "notes").comment(notes, ""))
        .isEqualTo("Sends null: the notes; many.\n\n@return this builder");
    assertThat(new BuilderMethod("putNote", "notes").comment(notes, "String name, Object value"))
        .isEqualTo(
            "Adds to what is set: the notes; many.\n\n@param name its name\n"
                + "@param value its value\n@return this builder");
    assertThat(new BuilderMethod("addNote", "notes").comment(notes, "String element"))
        .contains("@param element the one to add\n");
    assertThat(
            new BuilderMethod("addAllNotes", "notes").comment(notes, "Iterable<String> elements"))
        .contains("@param elements those to add\n");
    assertThat(new BuilderMethod("notes", "notes").comment(notes, "Map<String, Object> values"))
        .contains("@param values all of them, in place of those before\n");
    assertThat(new BuilderMethod("notes", "notes").comment(notes, "Patch<String> value"))
        .contains("@param value what to do with it\n");
    assertThat(new BuilderMethod("putExtra", "extras").comment(notes, "String name, Object value"))
        .startsWith("Adds a property without an accessor; null is written as null.\n");
  }

  @Test
  void theCodeIsWhatImmutablesMakes() {
    assertThat(code(generated)).isEqualTo(code(generated(new ProxyProcessor(), PARCEL)));
  }

  @Test
  void anExampleInAPropertysTextIsKept() {
    String text =
        """
                /**
                 * The sender, as in:
                 *
                 * <pre>{@code
                 * @Override
                 * }</pre>
                 */
                Optional<String> sender();
        """;
    String model = PARCEL.replaceFirst("(?s)/\\*\\*\\s+\\* The sender.*?sender\\(\\);", "");
    String with = model.replace("final class", text + "final class");

    assertThat(generated(new ValueProcessor(), with)).contains(" * @Override\n     * }</pre>");
  }

  private static String generated(Processor processor, String model) {
    return Compilation.values(processor, model).generated().get("com.example.ImmutableParcel");
  }

  private static String code(String java) {
    return java.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("\\s+", " ");
  }
}
