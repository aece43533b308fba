package dev.customersdk.examples.cli;

import dev.customersdk.examples.cli.vendor.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/** What help says: the words of the operations, and the version. */
final class Descriptions {

  private static final Properties OPERATIONS = read("operations.properties");

  private Descriptions() {}

  /** What the ids and files of an operation are called. */
  static List<String> labels(Operation operation) {
    return Arrays.stream(part(operation, 0).split(" ", -1)).filter(it -> !it.isEmpty()).toList();
  }

  /** A sentence about an operation. */
  static String sentence(Operation operation) {
    return part(operation, 1);
  }

  /** The name and the version of the program. */
  static String version() {
    return read("version.properties").getProperty("version");
  }

  private static String part(Operation operation, int index) {
    String text = OPERATIONS.getProperty(operation.path());
    if (text == null) {
      throw new IllegalStateException("operations.properties knows no " + operation.path());
    }
    return text.split("\\|", 2)[index].strip();
  }

  private static Properties read(String resource) {
    Properties properties = new Properties();
    try (InputStream stream = Descriptions.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("there is no " + resource);
      }
      Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
      properties.load(reader);
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
