package dev.customersdk.testkit.vendor;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.testkit.server.EmulatorRequest;
import java.net.URLDecoder;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a form as the JSON object it stands for: every value is text, and {@code address[city]} is
 * a property of the property {@code address}.
 *
 * @param ignoresUnknown whether a name that stands for no property, such as {@code expand[]}, has
 *     no effect instead of being rejected
 */
public record FormBody(boolean ignoresUnknown) {

  static final String MEDIA_TYPE = "application/x-www-form-urlencoded";

  private static final Pattern NAME = Pattern.compile("([^\\[\\]]+)((?:\\[[^\\[\\]]+])*)");

  static boolean isIn(EmulatorRequest request) {
    return JsonBody.hasType(request, MEDIA_TYPE);
  }

  /**
   * The values of the fields with this name, such as {@code address[city]}; empty if it is no form.
   */
  public static List<String> values(EmulatorRequest request, String name) {
    try {
      return isIn(request)
          ? fields(request.body())
              .filter(sides -> decoded(sides[0]).equals(name))
              .map(sides -> sides.length < 2 ? "" : decoded(sides[1]))
              .toList()
          : List.of();
    } catch (ApiFailure malformed) {
      return List.of();
    }
  }

  /** Names that stand for no property. */
  static Stream<String> strangeNamesIn(String form) {
    return fields(form)
        .map(sides -> decoded(sides[0]))
        .filter(name -> !NAME.matcher(name).matches());
  }

  ObjectNode parse(String form) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    fields(form)
        .forEach(sides -> put(body, decoded(sides[0]), sides.length < 2 ? "" : decoded(sides[1])));
    return body;
  }

  private static Stream<String[]> fields(String form) {
    return Stream.of(form.split("&", -1))
        .filter(field -> !field.isEmpty())
        .map(field -> field.split("=", 2));
  }

  private void put(ObjectNode body, String name, String value) {
    Matcher parts = NAME.matcher(name);
    if (!parts.matches()) {
      if (ignoresUnknown) {
        return;
      }
      throw ApiFailure.badRequest("The form has a name with unbalanced or empty brackets");
    }
    ObjectNode parent = body;
    String last = parts.group(1);
    for (String inner : parts.group(2).split("[\\[\\]]+", -1)) {
      if (!inner.isEmpty()) {
        parent = child(parent, last);
        last = inner;
      }
    }
    if (parent.has(last)) {
      throw ApiFailure.badRequest("The form has a name twice");
    }
    parent.put(last, value);
  }

  private static ObjectNode child(ObjectNode parent, String name) {
    if (!parent.has(name)) {
      return parent.putObject(name);
    }
    if (parent.get(name) instanceof ObjectNode object) {
      return object;
    }
    throw ApiFailure.badRequest("The form has a name twice, as text and as an object");
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, UTF_8);
    } catch (IllegalArgumentException e) {
      throw ApiFailure.badRequest("The form is not percent-encoded correctly");
    }
  }
}
