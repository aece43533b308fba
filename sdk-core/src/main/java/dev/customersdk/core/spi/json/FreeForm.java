package dev.customersdk.core.spi.json;

import dev.customersdk.core.internal.json.FrozenMap;
import dev.customersdk.core.internal.json.JsonNumber;
import dev.customersdk.core.internal.json.JsonTime;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Free-form JSON as plain Java values that nobody can change. */
public final class FreeForm {

  private FreeForm() {}

  /**
   * {@return a deep, unmodifiable copy in which whole numbers are long or big, others decimal, and
   * times as they are written, so that it equals what is read from its JSON}
   *
   * @param value text, number, boolean, time, list, map with text keys, or null
   * @throws IllegalArgumentException that names no key, which may be a personal one, when the value
   *     is no JSON, contains itself, or is too deep to be read again in what is around it
   */
  public static @Nullable Object freeze(@Nullable Object value) {
    return isScalar(value) ? value : new Copy().of(value);
  }

  /**
   * {@return the map as one that is frozen: its values are, and nobody changes it any more}
   *
   * @param entries frozen values, by key; not copied
   */
  public static Map<String, @Nullable Object> frozen(Map<String, @Nullable Object> entries) {
    return entries.isEmpty() || entries instanceof FrozenMap ? entries : new FrozenMap(entries);
  }

  /**
   * {@return the map itself if it is frozen, and otherwise one without entries}
   *
   * @param values by key
   */
  public static Map<String, @Nullable Object> frozenOrEmpty(
      Map<String, ? extends @Nullable Object> values) {
    return values instanceof FrozenMap frozen ? frozen : Collections.emptyMap();
  }

  /** Whether it is what most values are: text, a whole number, a boolean, or none. */
  private static boolean isScalar(@Nullable Object value) {
    return value == null
        || value instanceof String
        || value instanceof Boolean
        || value instanceof Long;
  }

  /** One copy. */
  private static final class Copy {

    private static final int MAX_DEPTH = 190; // what is read, less models, envelopes and lists

    private @Nullable Set<Object> above; // the containers around the value

    @Nullable Object of(@Nullable Object value) {
      if (value == null || isScalar(value)) {
        return value;
      }
      if (value instanceof Number number) {
        return number(number);
      }
      if (value instanceof FrozenMap frozen) {
        requireDepth((above == null ? 0 : above.size()) + depth(frozen));
        return frozen;
      }
      if (value instanceof List<?> list) {
        return inside(list, () -> list(list));
      }
      if (value instanceof Map<?, ?> map) {
        return inside(map, () -> map(map));
      }
      if (JsonTime.is(value)) {
        return JsonTime.asWritten(value);
      }
      throw noJson(value);
    }

    private Object number(Number value) {
      if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
        return value.longValue();
      }
      if (value instanceof BigInteger big) {
        return number(new BigDecimal(big));
      }
      if (value instanceof BigDecimal decimal) {
        return number(decimal);
      }
      if (value instanceof Double || value instanceof Float) {
        if (!Double.isFinite(value.doubleValue())) {
          throw refused("JSON has no NaN and no infinity");
        }
        return number(new BigDecimal(value.toString()));
      }
      throw noJson(value);
    }

    private Object number(BigDecimal value) {
      Object number = JsonNumber.of(value);
      if (number == null) {
        throw refused("has " + JsonNumber.TOO_LONG);
      }
      return number;
    }

    private Object inside(Object container, Supplier<Object> copy) {
      if (above == null) {
        above = Collections.newSetFromMap(new IdentityHashMap<>());
      }
      if (!above.add(container)) {
        throw refused("must not contain itself");
      }
      requireDepth(above.size());
      Object copied = copy.get();
      above.remove(container);
      return copied;
    }

    private void requireDepth(int depth) {
      if (depth > MAX_DEPTH) {
        throw refused("nested more than " + MAX_DEPTH + " deep");
      }
    }

    /** How deep the containers are that the value has, itself included. */
    private static int depth(@Nullable Object value) {
      Collection<?> inside =
          value instanceof Map<?, ?> map
              ? map.values()
              : value instanceof List<?> list ? list : null;
      if (inside == null) {
        return 0;
      }
      int deepest = 0;
      for (Object each : inside) {
        deepest = Math.max(deepest, depth(each));
      }
      return deepest + 1;
    }

    private List<@Nullable Object> list(List<?> list) {
      List<@Nullable Object> copy = new ArrayList<>(list.size());
      list.forEach(element -> copy.add(of(element)));
      return Collections.unmodifiableList(copy);
    }

    private Map<String, @Nullable Object> map(Map<?, ?> map) {
      Map<String, @Nullable Object> copy = new LinkedHashMap<>();
      map.forEach(
          (key, element) -> {
            if (!(key instanceof String text)) {
              throw refused("keys of a JSON object must be text");
            }
            copy.put(text, of(element));
          });
      return new FrozenMap(copy);
    }

    private IllegalArgumentException noJson(Object value) {
      return refused(
          value.getClass().getName()
              + " is not JSON; use text, numbers, booleans, times, lists, maps with text keys, or"
              + " null");
    }

    private IllegalArgumentException refused(String why) {
      return new IllegalArgumentException("a value of free-form JSON: " + why);
    }
  }
}
