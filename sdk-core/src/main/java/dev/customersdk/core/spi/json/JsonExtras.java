package dev.customersdk.core.spi.json;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/**
 * Marks the map of properties without an accessor: its entries stand beside the other properties.
 *
 * <p>The name is one no vendor uses, so that a property called "extras" is an extra like any other.
 */
@Retention(RetentionPolicy.RUNTIME)
@JacksonAnnotationsInside
@JsonAnyGetter
@JsonProperty("(extras)")
public @interface JsonExtras {}
