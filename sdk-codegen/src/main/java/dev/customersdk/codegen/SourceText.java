package dev.customersdk.codegen;

import java.util.List;

/** Java source, line by line, broken and indented as google-java-format does it. */
final class SourceText {

  static final String EACH_NAME =
      "for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {";

  private static final int WIDTH = 100;

  private final StringBuilder text = new StringBuilder();
  private int indent;

  /** A text as a literal. */
  static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  void line(String line) {
    text.append(line.isEmpty() ? "" : " ".repeat(indent)).append(line).append('\n');
  }

  /** A line that is broken between its two parts if it is too long. */
  void line(String first, String second) {
    if (fits(first + " " + second)) {
      line(first + " " + second);
    } else {
      line(first);
      continued(() -> line(second));
    }
  }

  /** A call; if it is too long, its arguments get a line, or a line each. */
  void call(String before, List<String> arguments, String after) {
    String joined = String.join(", ", arguments);
    if (fits(before + joined + after)) {
      line(before + joined + after);
    } else {
      line(before);
      continued(() -> line(fits(joined + after) ? joined + after : each(arguments, after)));
    }
  }

  /** A line that begins a block. */
  void open(String line) {
    line(line);
    indent += 2;
  }

  /** A line that begins a block, broken between its two parts if it is too long. */
  void open(String first, String second) {
    line(first, second);
    indent += 2;
  }

  void close() {
    indent -= 2;
    line("}");
  }

  private String each(List<String> arguments, String after) {
    return String.join(",\n" + " ".repeat(indent), arguments) + after;
  }

  private void continued(Runnable rest) {
    indent += 4;
    rest.run();
    indent -= 4;
  }

  private boolean fits(String line) {
    return indent + line.length() <= WIDTH;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
