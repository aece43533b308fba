package dev.customersdk.benchmarks.model;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/**
 * Reads one object whose opening brace was just read, up to the closing one.
 *
 * @param <T> the object's type
 */
@FunctionalInterface
public interface ModelReader<T> {

  /** The object. */
  T read(JsonParser json) throws IOException;
}
