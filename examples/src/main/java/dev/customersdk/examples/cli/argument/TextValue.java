package dev.customersdk.examples.cli.argument;

import dev.customersdk.core.FileContent;
import dev.customersdk.core.OpenEnum;
import dev.customersdk.generic.RangeOperator;
import dev.customersdk.generic.SizeRange;
import dev.customersdk.generic.TimeRange;
import dev.customersdk.kohort.OrderBy;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Reads values of the SDK from text. */
final class TextValue {

  /** How a value of a type is shown in help, and read. */
  private record Form(String hint, Function<String, Object> reader) {}

  private static final Map<Type, Form> FORMS =
      Map.ofEntries(
          Map.entry(String.class, new Form("TEXT", text -> text)),
          Map.entry(Integer.class, new Form("NUMBER", Integer::valueOf)),
          Map.entry(int.class, new Form("NUMBER", Integer::valueOf)),
          Map.entry(Long.class, new Form("NUMBER", Long::valueOf)),
          Map.entry(Boolean.class, new Form("true|false", TextValue::flag)),
          Map.entry(Instant.class, new Form("TIME", Instant::parse)),
          Map.entry(FileContent.class, new Form("FILE", text -> FileContent.of(Path.of(text)))),
          Map.entry(OrderBy.class, new Form("FIELD[:desc]", TextValue::order)),
          Map.entry(
              TimeRange.class, new Form("TIMES", it -> new TimeRange(range(it, Instant::parse)))),
          Map.entry(
              SizeRange.class, new Form("SIZES", it -> new SizeRange(range(it, Long::valueOf)))));

  private static final Map<String, String> EXPLANATIONS =
      Map.of(
          "TIME",
          "Such as 2026-01-31T00:00:00Z.",
          "TIMES",
          "Such as gte:2026-01-01T00:00:00Z,lt:2026-02-01T00:00:00Z.",
          "SIZES",
          "Such as lte:1000.");

  private TextValue() {}

  static boolean canRead(Type type) {
    return FORMS.containsKey(type) || isOpenEnum(type);
  }

  static String hint(Type type) {
    return isOpenEnum(type) ? "NAME" : form(type).hint;
  }

  static String explanation(String hint) {
    return EXPLANATIONS.getOrDefault(hint, "");
  }

  static Object read(String option, Type type, String text) {
    try {
      return isOpenEnum(type)
          ? openEnum((ParameterizedType) type, text)
          : form(type).reader.apply(text);
    } catch (RuntimeException e) {
      boolean ours = e.getClass() == IllegalArgumentException.class;
      throw new IllegalArgumentException(
          option + ": " + (ours ? e.getMessage() : "must be " + hint(type)), e);
    }
  }

  private static Form form(Type type) {
    Form form = FORMS.get(type);
    if (form == null) {
      throw new IllegalStateException("no text can give a " + type);
    }
    return form;
  }

  private static boolean isOpenEnum(Type type) {
    return type instanceof ParameterizedType open && open.getRawType() == OpenEnum.class;
  }

  /** The constant with the text on the wire; the vendor decides about others. */
  @SuppressWarnings({"unchecked", "rawtypes"}) // an OpenEnum is always of such constants
  private static Object openEnum(ParameterizedType type, String text) {
    return OpenEnum.of((Class) type.getActualTypeArguments()[0], text);
  }

  private static boolean flag(String text) {
    if (!text.equals("true") && !text.equals("false")) {
      throw new IllegalArgumentException("must be true or false");
    }
    return text.equals("true");
  }

  private static OrderBy order(String text) {
    String[] parts = text.split(":", -1);
    if (parts.length > 2 || (parts.length == 2 && !parts[1].matches("asc|desc"))) {
      throw new IllegalArgumentException("must be a field, or a field and :asc or :desc");
    }
    return new OrderBy(parts[0], parts.length == 2 && parts[1].equals("desc"));
  }

  private static <T> Map<RangeOperator, T> range(String text, Function<String, T> reader) {
    Map<RangeOperator, T> bounds = new EnumMap<>(RangeOperator.class);
    for (String bound : text.split(",", -1)) {
      String[] parts = bound.split(":", 2);
      if (parts.length < 2 || !parts[0].matches("eq|gte?|lte?")) {
        throw new IllegalArgumentException("must be bounds such as gte:… and lt:…, with a comma");
      }
      RangeOperator operator = RangeOperator.valueOf(parts[0].toUpperCase(Locale.ROOT));
      if (bounds.put(operator, reader.apply(parts[1])) != null) {
        throw new IllegalArgumentException(parts[0] + " is given twice");
      }
    }
    return bounds;
  }
}
