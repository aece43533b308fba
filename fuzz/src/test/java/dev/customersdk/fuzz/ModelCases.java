package dev.customersdk.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.customersdk.core.spi.json.JsonCodec;
import dev.customersdk.fixtures.Codecs;
import java.util.List;

/** Any text is read or refused, and what was read is written and read again as the same. */
final class ModelCases {

  private ModelCases() {}

  static List<Case> all() {
    return Types.models().stream().map(ModelCases::of).toList();
  }

  private static <T> Case of(Class<T> type) {
    JsonCodec<T> codec = Codecs.of(type); // which fromJson and toJson are
    return new Case(
        Types.name(type), List.of(Seeds.of(type)), input -> survivesItsText(codec, input));
  }

  private static <T> void survivesItsText(JsonCodec<T> codec, byte[] input) {
    T value;
    try {
      value = codec.fromJson(new String(input, UTF_8));
    } catch (RuntimeException e) {
      Oracle.refused(e);
      return;
    }
    Oracle.printed(value);
    String json = codec.toJson(value);
    Oracle.same(codec.fromJson(json), value, "what was read of " + json);
  }
}
