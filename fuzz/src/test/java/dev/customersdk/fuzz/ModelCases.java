package dev.customersdk.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.customersdk.core.Extensible;
import dev.customersdk.core.internal.json.FreeFormJson;
import dev.customersdk.core.spi.json.JsonCodec;
import dev.customersdk.fixtures.Codecs;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Any text is read or refused, and what was read is written and read again as the same. */
final class ModelCases {

  private ModelCases() {}

  static List<Case> all() {
    return Types.models().stream().map(ModelCases::of).toList();
  }

  private static <T> Case of(Class<T> type) {
    JsonCodec<T> codec = Codecs.of(type); // which fromJson and toJson are
    return new Case(
        Types.name(type), List.of(Seeds.of(type)), input -> survivesItsText(type, codec, input));
  }

  private static <T> void survivesItsText(Class<T> type, JsonCodec<T> codec, byte[] input) {
    T value;
    try {
      value = codec.fromJson(new String(input, UTF_8));
    } catch (RuntimeException e) {
      Oracle.refused(e);
      return;
    }
    Oracle.printed(value);
    if (value instanceof Extensible<?> model) {
      keepsWhatNobodyDeclared(type, model, input);
    }
    String json = codec.toJson(value);
    Oracle.same(codec.fromJson(json), value, "what was read of " + json);
  }

  private static void keepsWhatNobodyDeclared(Class<?> type, Extensible<?> model, byte[] input) {
    Set<String> declared = Seeds.namesOf(type);
    properties(new String(input, UTF_8))
        .forEach(
            (name, value) -> {
              if (!declared.contains(name)) {
                Oracle.same(model.extras().get(name), value, "the extra " + name);
              }
            });
  }

  /** None where a declared one is more than free-form JSON may be, such as a number as a text. */
  private static Map<String, @Nullable Object> properties(String json) {
    byte[] bytes = json.getBytes(UTF_8);
    try {
      return FreeFormJson.properties(bytes, bytes.length).orElseThrow();
    } catch (IOException e) {
      return Map.of();
    }
  }
}
