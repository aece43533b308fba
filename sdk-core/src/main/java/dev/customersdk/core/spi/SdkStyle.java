package dev.customersdk.core.spi;

import dev.customersdk.core.NullArgumentException;
import dev.customersdk.core.spi.json.JsonFreeForm;
import dev.customersdk.core.spi.json.JsonInstant;
import dev.customersdk.core.spi.json.JsonOpenEnum;
import dev.customersdk.core.spi.json.JsonPatch;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;

/**
 * The house style of models, put once on each provider's package.
 *
 * <p>The generated class stays package-private behind the hand-written interface, and properties
 * marked as redacted never print.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    defaults = @Value.Immutable(copy = false),
    jdkOnly = true,
    depluralize = true,
    redactedMask = "***",
    throwForInvalidImmutableState = IllegalArgumentException.class,
    throwForNullPointer = NullArgumentException.class,
    // Kept out of class files, unlike the one of Immutables, which users would have to have.
    allowedClasspathAnnotations = Generated.class,
    additionalJsonAnnotations = {
      JsonPatch.class,
      JsonFreeForm.class,
      JsonOpenEnum.class,
      JsonInstant.class
    })
public @interface SdkStyle {}
