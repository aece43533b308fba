package dev.customersdk.core.spi;

import dev.customersdk.core.internal.call.MismatchException;
import java.util.function.Function;

/**
 * Takes a value out of a response, unless that is about another thing than the one asked for.
 *
 * <p>A vendor, or a proxy before it, that sends one response too many on a connection shifts all
 * that follow by one. The call then fails, its outcome is unknown, and the connection is not used
 * again. Case does not count, since a vendor may spell the letters of an id its own way.
 */
public final class IdCheck {

  private IdCheck() {}

  /**
   * For a response that is the value.
   *
   * @param <T> the type of the value
   * @param asked the id that was asked for
   * @param id reads the id
   * @return the check, which gives the value
   */
  public static <T> Function<T, T> of(String asked, Function<T, String> id) {
    return of(asked, value -> value, id);
  }

  /**
   * For a response that is an envelope.
   *
   * @param <E> the type of the envelope
   * @param <T> the type of the value
   * @param asked the id in the request
   * @param value takes the value out of the envelope
   * @param id the value's own id
   * @return the check, which gives the value
   */
  public static <E, T> Function<E, T> of(
      String asked, Function<E, T> value, Function<T, String> id) {
    return envelope -> {
      T found = value.apply(envelope);
      if (!id.apply(found).equalsIgnoreCase(asked)) {
        throw new MismatchException(
            "it is about another thing than was asked for, as its id shows; the connection may"
                + " have mixed up responses and is not used again");
      }
      return found;
    };
  }
}
