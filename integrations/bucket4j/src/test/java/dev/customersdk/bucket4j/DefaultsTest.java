package dev.customersdk.bucket4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the page of defaults says about this module is what the code says. */
class DefaultsTest {

  private static final Path PAGE = Path.of("../../docs/defaults.md");
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| (?!---|Default )(.*?) \\| (.*?) \\|.*\\|$");

  @Test
  void areThoseOfTheCode() throws IOException, ReflectiveOperationException {
    String page = Files.readString(PAGE);
    Map<String, String> rows = new LinkedHashMap<>();
    ROW.matcher(page.substring(page.indexOf("\n## A shared rate limit")))
        .results()
        .forEach(row -> rows.put(row.group(1), row.group(2)));

    Map<String, String> code = new LinkedHashMap<>();
    code.put("Used of the limit", Math.round(100 * (double) constant(Quota.class, "USED")) + " %");
    Duration timeout = (Duration) constant(SharedRateLimit.class, "DEFAULT_TIMEOUT");
    code.put("The store has to answer within", timeout.toSeconds() + " s");
    code.put("Calls of the store at once", constant(StoreCalls.class, "AT_ONCE").toString());
    code.put(
        "Threads for them, with those that hang",
        constant(StoreCalls.class, "MOST_THREADS").toString());
    long pause = TimeUnit.NANOSECONDS.toSeconds((long) constant(Outage.class, "PAUSE"));
    code.put("While the store fails, looked at again", "every " + pause + " s");
    assertThat(rows).containsExactlyEntriesOf(code);
  }

  private static Object constant(Class<?> type, String name) throws ReflectiveOperationException {
    Field field = type.getDeclaredField(name);
    field.setAccessible(true);
    return field.get(null);
  }
}
