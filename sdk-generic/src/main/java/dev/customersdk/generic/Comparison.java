package dev.customersdk.generic;

import dev.customersdk.core.spi.json.JsonModel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Collects the names of members in which what was found differs from what was asked for.
 *
 * <p>What was not asked for does not count. Text is compared without surrounding blanks, e-mail
 * addresses also without regard to case, numbers by value; empty text is the same as none, as the
 * vendor leaves out what is empty.
 */
final class Comparison {

  private final List<String> differing = new ArrayList<>();

  List<String> differing() {
    return List.copyOf(differing);
  }

  void note(String name, boolean same) {
    if (!same) {
      differing.add(name);
    }
  }

  void value(String name, Optional<?> asked, Optional<?> found) {
    note(name, asked.isEmpty() || asked.equals(found));
  }

  void text(String name, Optional<String> asked, Optional<String> found) {
    note(name, asked.isEmpty() || isSame(asked.get(), found.orElse("")));
  }

  void email(String name, Optional<String> asked, Optional<String> found) {
    text(name, asked.map(Comparison::inSmallLetters), found.map(Comparison::inSmallLetters));
  }

  /** Objects may hold more than was asked for. */
  void freeForm(
      String name, Map<String, @Nullable Object> asked, Map<String, @Nullable Object> found) {
    note(name, isSame(asked, found));
  }

  /** What is not documented may be write-only: it counts only where it is found again. */
  void extras(String name, JsonModel<?> asked, JsonModel<?> found) {
    note(
        name,
        asked.extras().entrySet().stream()
            .filter(extra -> found.extras().containsKey(extra.getKey()))
            .allMatch(extra -> isSame(extra.getValue(), found.extras().get(extra.getKey()))));
  }

  private static String inSmallLetters(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static boolean isSame(@Nullable Object asked, @Nullable Object found) {
    if (isEmpty(asked) && isEmpty(found)) {
      return true;
    }
    if (asked instanceof String text) {
      return found instanceof String other && text.strip().equals(other.strip());
    }
    if (asked instanceof Number number) {
      return found instanceof Number other && decimal(number).compareTo(decimal(other)) == 0;
    }
    if (asked instanceof Map<?, ?> map) {
      return found instanceof Map<?, ?> other
          && map.entrySet().stream()
              .allMatch(entry -> isSame(entry.getValue(), other.get(entry.getKey())));
    }
    if (asked instanceof List<?> list) {
      return found instanceof List<?> other && areSame(list, other);
    }
    return asked != null && asked.equals(found);
  }

  private static boolean areSame(List<?> asked, List<?> found) {
    boolean same = asked.size() == found.size();
    for (int i = 0; same && i < asked.size(); i++) {
      same = isSame(asked.get(i), found.get(i));
    }
    return same;
  }

  private static boolean isEmpty(@Nullable Object value) {
    return value == null
        || (value instanceof String text && text.isBlank())
        || (value instanceof List<?> list && list.isEmpty())
        || (value instanceof Map<?, ?> map && map.isEmpty());
  }

  private static BigDecimal decimal(Number number) {
    return new BigDecimal(number.toString());
  }
}
