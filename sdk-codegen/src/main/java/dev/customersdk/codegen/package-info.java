/**
 * Generates {@code <Model>Codec} for models and records annotated with {@code GenerateCodec}.
 *
 * <p>From the type's element over what a codec has to know of it to text, one class each: {@code
 * ModelReader}, {@code Model}, {@code CodecSource}. What it generates knows the usual JSON only,
 * and gives up where it meets anything else; what is written by hand here is therefore never about
 * errors in JSON, and always about errors in models.
 *
 * <p>{@code ValueProcessor} is named by hand: found by itself beside Immutables' own it would write
 * everything twice.
 */
package dev.customersdk.codegen;
