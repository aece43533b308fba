package dev.customersdk.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

  private final String generated =
      Compilation.values(PARCEL).generated().get("com.example.ImmutableParcel");

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
                 * @param sender the value
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
    assertThat(BuilderMethod.tags("String name, Map<String, Object> value"))
        .isEqualTo("\n@param name its name\n@param value the value\n@return this builder");
  }
}
