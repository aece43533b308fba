package dev.customersdk.core.spi.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for a {@link JsonCodec} of a model or a record, generated as the package-private class
 * {@code <name>Codec} beside it, with the constant {@code INSTANCE}.
 *
 * <p>Read by the annotation processor of the artifact {@code sdk-codegen}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface GenerateCodec {}
