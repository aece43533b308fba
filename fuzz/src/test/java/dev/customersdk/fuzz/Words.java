package dev.customersdk.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What inputs are often put together from: names of properties, values with an edge. */
final class Words {

  /** Values of JSON that are easily lost or mistaken. */
  static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "0",
          "-0",
          "0.10",
          "-0.0",
          "1e0",
          "5.0",
          "1E400",
          "1e-400",
          "10.5e2147483647",
          "2147483648",
          "9223372036854775808",
          "-9223372036854775809",
          "\"\"",
          "\" \"",
          "\"c@nary\"",
          "\"\\ud83d\"",
          "\"\\u0000\\r\\n\\u2028\\u202e\"",
          "\"2021-07-22T01:02:03.123456789Z\"",
          "\"2021-07-22T01:02:03+02:00\"",
          "\"+1000000000-12-31T23:59:59Z\"",
          "\"000000000000000000000001\"",
          "[]",
          "{}",
          "[null]");

  private static final List<String> OTHERS =
      List.of(
          "c@nary",
          "(extras)",
          "\\u",
          "\u00ef\u00bb\u00bf",
          "Expect",
          "HTTP/1.1 200 OK\r\n",
          "Transfer-Encoding: chunked\r\n",
          "Content-Encoding: gzip\r\n",
          "Content-Length: ",
          "Retry-After: ",
          "Content-Type: ",
          "sha256=",
          "v1,",
          "Location: ",
          "ffffffffffffffff");

  private static final Pattern NAME = Pattern.compile("\"([\\w-]+)\":");

  private Words() {}

  /** The names of properties that models and envelopes have. */
  static Set<String> names() {
    Set<String> names = new TreeSet<>();
    Types.all().forEach(type -> names.addAll(namesIn(Seeds.of(type))));
    return names;
  }

  static Set<String> namesIn(String json) {
    Set<String> names = new TreeSet<>();
    NAME.matcher(json).results().forEach(match -> names.add(match.group(1)));
    return names;
  }

  /** As a dictionary of libFuzzer's. */
  static Path writeTo(Path file) throws IOException {
    Set<String> words = new TreeSet<>(VALUES);
    words.addAll(OTHERS);
    names().forEach(name -> words.add("\"" + name + "\":"));
    return Files.write(file, words.stream().map(Words::entry).toList());
  }

  private static String entry(String word) {
    StringBuilder entry = new StringBuilder("\"");
    for (byte b : word.getBytes(ISO_8859_1)) {
      entry.append("\\x%02x".formatted(b));
    }
    return entry.append('"').toString();
  }
}
