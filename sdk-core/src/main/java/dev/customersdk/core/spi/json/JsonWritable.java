package dev.customersdk.core.spi.json;

/** A value that writes itself as JSON. */
public interface JsonWritable {

  /** The value as JSON text, with whatever personal data is in it. */
  default String toJson() {
    return ModelJson.write(this);
  }
}
