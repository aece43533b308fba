package dev.customersdk.jackson3;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.util.NameTransformer;

/** Reads what the {@code fromJson} of the model's interface makes of an object's tokens. */
final class ModelDeserializer extends ValueDeserializer<Object> {

  private final JavaType type;
  private final MethodHandle fromJson;

  private ModelDeserializer(JavaType type, MethodHandle fromJson) {
    this.type = type;
    this.fromJson = fromJson;
  }

  /** For a type that has a public {@code fromJson}. */
  static Optional<ModelDeserializer> of(JavaType type) {
    Class<?> model = type.getRawClass();
    MethodType signature = MethodType.methodType(model, String.class);
    try {
      MethodHandle fromJson = MethodHandles.publicLookup().findStatic(model, "fromJson", signature);
      return Optional.of(
          new ModelDeserializer(type, fromJson.asType(signature.changeReturnType(Object.class))));
    } catch (NoSuchMethodException | IllegalAccessException e) {
      return Optional.empty();
    }
  }

  @Override
  public boolean isCachable() {
    return true;
  }

  @Override
  public @Nullable Object deserialize(JsonParser json, DeserializationContext context) {
    if (!json.hasToken(JsonToken.START_OBJECT)) {
      return context.handleUnexpectedToken(type, json);
    }
    String text = text(json);
    try {
      return model(text);
    } catch (IllegalArgumentException e) {
      throw MismatchedInputException.from(json, type, String.valueOf(e.getMessage()));
    }
  }

  @Override
  public ValueDeserializer<Object> unwrappingDeserializer(
      DeserializationContext context, NameTransformer names) {
    throw ModelTokens.notUnwrapped();
  }

  /** Jackson's messages about malformed JSON quote it. */
  private String text(JsonParser json) {
    try {
      return ModelTokens.text(json, type);
    } catch (StreamReadException e) {
      throw new StreamReadException(
          json, "malformed JSON in a " + type.getRawClass().getSimpleName(), e.getLocation());
    }
  }

  private Object model(String text) {
    try {
      return (Object) fromJson.invokeExact(text);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable checked) {
      throw new LinkageError(type + " declares an exception", checked);
    }
  }
}
