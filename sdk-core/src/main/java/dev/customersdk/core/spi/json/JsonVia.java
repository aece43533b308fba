package dev.customersdk.core.spi.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names who reads and writes a property in the {@linkplain GenerateCodec generated codec}, where
 * the type of the property does not say it.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface JsonVia {

  /**
   * {@return a class with {@code static T read(JsonParser)}, for {@code T} as the builder or the
   * record takes it, and {@code static void write(JsonGenerator, String, T)}, which also writes the
   * name, and neither for an absent value}
   */
  Class<?> value();
}
