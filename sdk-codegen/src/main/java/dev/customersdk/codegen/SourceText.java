package dev.customersdk.codegen;

import java.util.List;

/** Java source, a line at a time, broken and indented as google-java-format does it. */
final class SourceText {

  private static final int WIDTH = 100;

  private final StringBuilder text = new StringBuilder();
  private int indent;

  /** A line; an empty one is blank. */
  SourceText line(String line) {
    text.append(line.isEmpty() ? "" : " ".repeat(indent)).append(line).append('\n');
    return this;
  }

  /** A line that is broken between its two parts if it is too long. */
  SourceText line(String first, String second) {
    if (fits(first + " " + second)) {
      return line(first + " " + second);
    }
    line(first);
    indent += 4;
    line(second);
    indent -= 4;
    return this;
  }

  /** A call whose value is assigned. */
  SourceText assignment(String to, String before, List<String> arguments, String after) {
    String call = before + String.join(", ", arguments) + after;
    if (fits(to + " " + call)) {
      return line(to + " " + call);
    }
    line(to);
    indent += 4;
    call(before, arguments, after);
    indent -= 4;
    return this;
  }

  /** A call; too long, its arguments get a line of their own, or a line each. */
  SourceText call(String before, List<String> arguments, String after) {
    String joined = String.join(", ", arguments);
    if (fits(before + joined + after)) {
      return line(before + joined + after);
    }
    line(before);
    indent += 4;
    if (fits(joined + after)) {
      line(joined + after);
    } else {
      int last = arguments.size() - 1;
      arguments.subList(0, last).forEach(argument -> line(argument + ","));
      line(arguments.get(last) + after);
    }
    indent -= 4;
    return this;
  }

  /** A line that opens a block. */
  SourceText open(String line) {
    line(line);
    indent += 2;
    return this;
  }

  /** A line that opens a block, broken between its two parts if it is too long. */
  SourceText open(String first, String second) {
    line(first, second);
    indent += 2;
    return this;
  }

  /** The line that closes a block. */
  SourceText close() {
    indent -= 2;
    return line("}");
  }

  private boolean fits(String line) {
    return indent + line.length() <= WIDTH;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
