package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Requests to an emulator and what comes of them, a step in each line, an apostrophe for each
 * quotation mark.
 *
 * <p>A step is {@code METHOD PATH JSON} or one that {@link #result} names. After an arrow stands
 * what comes of it, for a request status and body; without an arrow it succeeds. Angle quotes
 * enclose a regular expression, an ellipsis is any text. {@code $name} is what the group of that
 * name has matched, {@code $body} the body of the last response, {@code $id} the id of what was
 * last added.
 */
final class Script {

  private static final Pattern VARIABLE = Pattern.compile("\\$([a-z]+)");
  private static final Pattern GROUP = Pattern.compile("\\(\\?<(\\w+)>");
  private static final String SUCCESS = "«(?![345]\\d\\d( |$)|rejected: ).*»";

  private final Emulator emulator;
  private final MovableClock clock;
  private final Caller caller;
  private final Map<String, String> variables = new HashMap<>();

  Script(Emulator emulator, MovableClock clock) {
    this.emulator = emulator;
    this.clock = clock;
    this.caller = new Caller(emulator);
  }

  void run(String steps) {
    steps.lines().forEach(this::step);
  }

  private void step(String line) {
    String step =
        VARIABLE.matcher(line).replaceAll(name -> Matcher.quoteReplacement(value(name.group(1))));
    String[] sides = step.split(" -> ", 2);
    String expected = sides.length < 2 ? SUCCESS : Caller.quoted(sides[1]).replace("…", "«.*»");
    String regex = "\\Q" + expected.replace("«", "\\E").replace("»", "\\Q") + "\\E";
    Pattern pattern = Pattern.compile(regex, Pattern.DOTALL);
    String result = result(sides[0]);

    assertThat(result).as(step).matches(pattern);
    Matcher match = pattern.matcher(result);
    if (match.matches()) {
      GROUP
          .matcher(expected)
          .results()
          .map(group -> group.group(1))
          .forEach(name -> variables.put(name, match.group(name)));
    }
  }

  private String value(String name) {
    return Objects.requireNonNull(variables.get(name), name);
  }

  private String result(String step) {
    String[] words = step.split(" ", 2);
    switch (words[0]) {
      case "ADD", "SOURCE", "TAX", "PAYMENT" -> {
        return added(words[0], Caller.quoted(words[1]));
      }
      case "STORED" -> {
        return emulator.customerJson(words[1]).orElse("nothing");
      }
      case "COUNT" -> {
        return String.valueOf(emulator.customerCount());
      }
      case "WAIT" -> clock.advance(Duration.parse(words[1]));
      case "FAIL" -> emulator.failNext(Fault.status(Integer.parseInt(words[1])));
      case "RESET" -> emulator.reset();
      default -> {
        return response(words[0], words[1].split(" ", 2));
      }
    }
    return "";
  }

  private String added(String kind, String json) {
    try {
      String id =
          switch (kind) {
            case "SOURCE" -> ((GenericEmulator) emulator).addSource(json);
            case "TAX" -> ((GenericEmulator) emulator).addTaxIdentifier(json);
            case "PAYMENT" -> payment(json.split(" ", 2));
            default -> emulator.addCustomer(json);
          };
      variables.put("id", id);
      return id;
    } catch (IllegalArgumentException e) {
      return "rejected: " + e.getMessage();
    }
  }

  /** The id of a customer, and a payment method of Flex. */
  private String payment(String[] idAndJson) {
    return ((FlexEmulator) emulator).addPaymentMethod(idAndJson[0], idAndJson[1]);
  }

  private String response(String method, String[] pathAndJson) {
    HttpResponse<String> response =
        pathAndJson.length < 2
            ? caller.send(method, pathAndJson[0])
            : caller.send(method, pathAndJson[0], pathAndJson[1]);
    variables.put("body", response.body());
    return (response.statusCode() + " " + response.body()).strip();
  }
}
