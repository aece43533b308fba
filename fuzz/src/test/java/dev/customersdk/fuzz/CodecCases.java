package dev.customersdk.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.customersdk.core.internal.json.Mapper;
import dev.customersdk.core.spi.json.JsonCodec;
import dev.customersdk.core.spi.json.JsonText;
import dev.customersdk.fixtures.Codecs;
import java.util.List;
import java.util.concurrent.Callable;

/** Generated codecs read and write as databind does, or fail with the same words. */
final class CodecCases {

  private CodecCases() {}

  static List<Case> all() {
    return Types.all().stream().map(CodecCases::of).toList();
  }

  private static <T> Case of(Class<T> type) {
    JsonCodec<T> codec = Codecs.of(type);
    return new Case(
        Types.name(type),
        List.of(Seeds.of(type)),
        input -> {
          readsTheSame(type, codec, input);
          String text = new String(input, UTF_8);
          same("text", () -> codec.fromJson(text), () -> JsonText.read(type, text));
        });
  }

  private static <T> void readsTheSame(Class<T> type, JsonCodec<T> codec, byte[] input) {
    Object read =
        same(
            "bytes",
            () -> codec.read(input, input.length),
            () -> Mapper.read(input, input.length, type));
    if (type.isInstance(read)) {
      T value = type.cast(read);
      same("written", () -> codec.bytes(value), () -> Mapper.bytes(value));
    }
  }

  private static Object same(String place, Callable<?> codec, Callable<?> databind) {
    Object expected = Codecs.outcome(databind);
    Oracle.same(Codecs.outcome(codec), expected, place);
    return expected;
  }
}
