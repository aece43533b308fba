package dev.customersdk.core.spi.json;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Marks an {@code Optional<OpenEnum<…>>} property: its text on the wire, under any mapper. */
@Retention(RetentionPolicy.RUNTIME)
@JacksonAnnotationsInside
@JsonSerialize(contentUsing = ToStringSerializer.class)
@JsonDeserialize(contentUsing = OpenEnumDeserializer.class)
public @interface JsonOpenEnum {}
