package dev.customersdk.examples.cli.argument;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.examples.cli.console.Console;
import dev.customersdk.examples.cli.console.FlatRow;
import dev.customersdk.examples.cli.vendor.Invocation;
import dev.customersdk.examples.cli.vendor.Vendor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** A request: JSON, and single properties on top of it. */
public final class BodyOptions implements Argument {

  private static final String BODY = "--body";
  private static final String SET = "--set";

  private final Vendor vendor;
  private final Class<?> type;
  private final Console console;

  /** Options for a type with a static {@code fromJson(String)}. */
  public BodyOptions(Vendor vendor, Class<?> type, Console console) {
    this.vendor = vendor;
    this.type = type;
    this.console = console;
  }

  @Override
  public void declare(CommandSpec command) {
    command.addOption(
        OptionSpec.builder(BODY)
            .paramLabel("JSON")
            .type(String.class)
            .description("The request as JSON; @FILE takes it from a file, - from standard input.")
            .build());
    command.addOption(
        OptionSpec.builder(SET)
            .paramLabel("NAME=TEXT")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description(
                "Sets a property, in place of what --body has. NAME:=JSON for what is no text, such as null;"
                    + " dots lead into objects, as in metadata.plan=gold. Properties: "
                    + String.join(", ", RequestShape.of(type).names())
                    + ".")
            .build());
  }

  @Override
  public Object value(ParseResult given) {
    ObjectNode body = json(given.matchedOptionValue(BODY, "{}"));
    Set<String> names = new HashSet<>();
    for (String setting : given.matchedOptionValue(SET, List.<String>of())) {
      set(body, setting, names);
    }
    return request(vendor, type, body);
  }

  /**
   * A request that says what the JSON says.
   *
   * @throws IllegalArgumentException when it cannot
   */
  public static Object request(Vendor vendor, Class<?> type, ObjectNode body) {
    String json = vendor.requestBody(body).toString();
    return Invocation.of(Invocation.method(type, "fromJson", String.class), null, json);
  }

  private ObjectNode json(String text) {
    if (Json.parse(BODY, read(text)) instanceof ObjectNode object) {
      return object;
    }
    throw new IllegalArgumentException(BODY + ": must be a JSON object");
  }

  private String read(String text) {
    try {
      if (text.equals("-")) {
        return new String(console.in().readAllBytes(), StandardCharsets.UTF_8);
      }
      return text.startsWith("@") ? Files.readString(Path.of(text.substring(1))) : text;
    } catch (IOException e) {
      throw new UncheckedIOException(BODY + ": the file cannot be read", e);
    }
  }

  private static void set(ObjectNode body, String setting, Set<String> before) {
    int end = setting.indexOf('=');
    if (end < 1) {
      throw new IllegalArgumentException(SET + ": must be NAME=TEXT or NAME:=JSON");
    }
    String text = setting.substring(end + 1);
    boolean json = setting.charAt(end - 1) == ':';
    String name = setting.substring(0, json ? end - 1 : end);
    JsonNode value =
        json ? Json.parse(SET + " " + name, text) : JsonNodeFactory.instance.textNode(text);
    if (!before.add(name)) {
      throw new IllegalArgumentException(SET + " " + name + ": given twice");
    }
    FlatRow.set(body, name, value);
  }
}
