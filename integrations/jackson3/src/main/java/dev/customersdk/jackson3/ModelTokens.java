package dev.customersdk.jackson3;

import java.io.StringWriter;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.exc.MismatchedInputException;

/** The text of a model as tokens and back, with every digit of a number. */
final class ModelTokens {

  /** Bounds nothing: the text is of a model, and the mapper has its own bounds. */
  private static final JsonFactory TEXT =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .streamWriteConstraints(
              StreamWriteConstraints.builder().maxNestingDepth(Integer.MAX_VALUE).build())
          .build();

  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");

  private ModelTokens() {}

  /** A model's names are its vendor's, extras included: they cannot stand among others. */
  static RuntimeException notUnwrapped() {
    return new UnsupportedOperationException(
        "@JsonUnwrapped: a model of the Customer SDK can only be a value of its own");
  }

  /** Writes the one value in the text. */
  static void write(String text, JsonGenerator json) {
    try (JsonParser tokens = TEXT.createParser(ObjectReadContext.empty(), text)) {
      while (tokens.nextToken() != null) {
        switch (tokens.currentToken()) {
          case VALUE_NUMBER_INT -> whole(tokens, json);
          case VALUE_NUMBER_FLOAT -> json.writeNumber(tokens.getDecimalValue());
          default -> copy(tokens, json);
        }
      }
    }
  }

  private static void whole(JsonParser from, JsonGenerator to) {
    switch (from.getNumberType()) {
      case INT -> to.writeNumber(from.getIntValue());
      case LONG -> to.writeNumber(from.getLongValue());
      default -> to.writeNumber(from.getBigIntegerValue());
    }
  }

  /** The object whose start is the current token; its end is the current one afterwards. */
  static String text(JsonParser json, JavaType type) {
    StringWriter text = new StringWriter();
    try (JsonGenerator tokens = TEXT.createGenerator(ObjectWriteContext.empty(), text)) {
      copy(json, tokens);
      while (!tokens.streamWriteContext().inRoot()) {
        boolean copied =
            json.nextToken().isNumeric() ? asItStands(json, tokens) : copy(json, tokens);
        if (!copied) {
          throw MismatchedInputException.from(json, type, "a value in it is not of JSON");
        }
      }
    }
    return text.toString();
  }

  /** Writes the number as it is spelled, unless it comes from no JSON: a text may be made of it. */
  private static boolean asItStands(JsonParser from, JsonGenerator to) {
    String spelled = from.getString();
    if (NUMBER.matcher(spelled).matches()) {
      to.writeNumber(spelled);
      return true;
    }
    if (from.isNaN()) {
      return false;
    }
    to.writeNumber(from.getDecimalValue());
    return true;
  }

  /** Whether it is a token of JSON other than a number, and was written. */
  private static boolean copy(JsonParser from, JsonGenerator to) {
    switch (from.currentToken()) {
      case START_OBJECT -> to.writeStartObject();
      case END_OBJECT -> to.writeEndObject();
      case START_ARRAY -> to.writeStartArray();
      case END_ARRAY -> to.writeEndArray();
      case PROPERTY_NAME -> to.writeName(from.currentName());
      case VALUE_STRING -> to.writeString(from.getString());
      case VALUE_TRUE -> to.writeBoolean(true);
      case VALUE_FALSE -> to.writeBoolean(false);
      case VALUE_NULL -> to.writeNull();
      default -> {
        return false;
      }
    }
    return true;
  }
}
