package dev.customersdk.core.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.SegmentedStringWriter;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;

/** JSON token by token, within bounds whoever reads it; loads nothing of databind. */
public final class Json {

  /** Reads, for the mapper too; names that a vendor thinks of are not interned. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(200)
                  .maxStringLength(5_000_000)
                  .maxNumberLength(JsonNumber.MOST_CHARACTERS)
                  .build())
          .build();

  private Json() {}

  /** Writes something. */
  @FunctionalInterface
  public interface Writer {

    /** Writes it. */
    void write(JsonGenerator json) throws IOException;
  }

  /** The tokens of the first bytes. */
  public static JsonParser parser(byte[] json, int length) throws IOException {
    return bounded(FACTORY.createParser(json, 0, length), length);
  }

  /** The tokens of the text. */
  public static JsonParser parser(String json) throws IOException {
    return bounded(FACTORY.createParser(json), json.length());
  }

  /** A token takes a character at least, so that hardly any text has to be counted. */
  private static JsonParser bounded(JsonParser json, int length) {
    return length <= TokenLimit.MOST ? json : TokenLimit.on(json);
  }

  /** What is written, as UTF-8. */
  public static byte[] bytes(Writer writer) throws IOException {
    ByteArrayBuilder bytes = new ByteArrayBuilder(FACTORY._getBufferRecycler());
    try {
      try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
        writer.write(json);
      }
      return bytes.toByteArray();
    } finally {
      bytes.release(); // closing it does not, and doing both at once is of Jackson 2.17
    }
  }

  /** What is written, as text. */
  public static String text(Writer writer) throws IOException {
    SegmentedStringWriter text = new SegmentedStringWriter(FACTORY._getBufferRecycler());
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      writer.write(json);
    }
    return text.getAndClear();
  }
}
