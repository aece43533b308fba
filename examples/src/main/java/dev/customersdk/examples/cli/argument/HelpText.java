package dev.customersdk.examples.cli.argument;

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

/** What help says of operations and options, and the version. */
public final class HelpText {

  private static final Properties OPERATIONS = read("operations.properties");
  private static final Properties OPTIONS = read("options.properties");

  private HelpText() {}

  /** What the ids and files of an operation are called. */
  public static List<String> labels(Operation operation) {
    return Arrays.stream(part(operation, 0).split(" ", -1)).filter(it -> !it.isEmpty()).toList();
  }

  /** A sentence about an operation. */
  public static String sentence(Operation operation) {
    return part(operation, 1);
  }

  /** The name and the version of the program. */
  public static String version() {
    return read("version.properties").getProperty("version");
  }

  /** A sentence about an option of a query, by its name without dashes. */
  static String option(String name) {
    String text = OPTIONS.getProperty(name);
    if (text == null) {
      throw new IllegalStateException("options.properties knows no " + name);
    }
    return text;
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
    try (InputStream stream = HelpText.class.getResourceAsStream(resource)) {
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
