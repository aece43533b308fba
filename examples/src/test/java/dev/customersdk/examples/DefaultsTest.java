package dev.customersdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of defaults says what the code says, row by row. */
class DefaultsTest {

  private static final Path PAGE = Path.of("../docs/defaults.md");
  private static final String SHARED = "A shared rate limit"; // compared in its own module
  private static final Pattern SECTION = Pattern.compile("(?ms)^## (.*?)\\n(.*?)(?=^## |\\z)");
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| (?!---|Default )(.*?) \\| (.*?) \\| (.*)\\|$");

  @Test
  void areThoseOfTheCode() throws IOException, ReflectiveOperationException {
    Map<String, String> code = new LinkedHashMap<>(CoreDefaults.all());
    code.putAll(ListDefaults.all());
    code.putAll(VendorDefaults.all());
    code.putAll(EmulatorDefaults.all());
    Map<String, String> page = new LinkedHashMap<>();
    for (MatchResult section : sections()) {
      if (!section.group(1).equals(SHARED)) {
        rows(section)
            .forEach(row -> page.put(section.group(1) + ": " + row.group(1), row.group(2)));
      }
    }

    assertThat(page).hasSizeGreaterThan(60).containsExactlyEntriesOf(code);
  }

  private static Iterable<MatchResult> sections() throws IOException {
    return SECTION.matcher(Files.readString(PAGE)).results().toList();
  }

  private static Stream<MatchResult> rows(MatchResult section) {
    return ROW.matcher(section.group(2)).results();
  }
}
