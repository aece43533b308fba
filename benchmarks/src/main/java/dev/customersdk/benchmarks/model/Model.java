package dev.customersdk.benchmarks.model;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** An object that writes itself; what is null is left out. */
public interface Model {

  /** Writes the object, from brace to brace. */
  void write(JsonGenerator json) throws IOException;
}
