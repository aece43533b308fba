package dev.customersdk.fuzz;

import dev.customersdk.core.ApiError;
import dev.customersdk.core.ApiException;
import dev.customersdk.core.DecodingException;
import dev.customersdk.core.NullArgumentException;
import dev.customersdk.core.SdkException;
import dev.customersdk.core.TransportException;
import dev.customersdk.fixtures.Printed;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What must hold whatever the input is. */
final class Oracle {

  private Oracle() {}

  /** The refusal of an argument: documented, and it quotes nothing. */
  static void refused(RuntimeException refusal) {
    Class<?> type = refusal.getClass();
    if (type != IllegalArgumentException.class && type != NullArgumentException.class) {
      throw new AssertionError("an undocumented exception", refusal);
    }
    quotesNothing(refusal);
  }

  /** The failure of a call whose vendor answered: one of the documented kinds, and no trouble. */
  static void failed(RuntimeException failure) {
    if (failure instanceof TransportException trouble) {
      throw new AssertionError("reason " + trouble.reason(), failure);
    }
    documented(failure);
  }

  /** The failure of any call: one of the documented kinds, trouble too, and it quotes nothing. */
  static void documented(RuntimeException failure) {
    if (!(failure instanceof SdkException documented)) {
      throw new AssertionError("an undocumented exception", failure);
    }
    quotesNothing(failure);
    printed(documented.attempts());
    if (failure instanceof ApiException response) {
      ApiError error = response.error();
      printed(error);
      printed(error.violations());
      kept(response.body());
    }
    if (failure instanceof DecodingException unreadable) {
      kept(unreadable.body());
    }
  }

  private static void kept(String body) {
    require(body.length() <= 8 * 1024, "an exception keeps more than 8 KiB of the body");
  }

  private static void quotesNothing(Throwable failure) {
    printed(failure);
    if (failure.getCause() != null) {
      quotesNothing(failure.getCause());
    }
    for (Throwable suppressed : failure.getSuppressed()) {
      quotesNothing(suppressed);
    }
  }

  /** A text of the SDK's: no canary, nothing that forges or hides a line. */
  static void printed(@Nullable Object value) {
    String text = String.valueOf(value);
    require(
        text.codePoints().noneMatch(Printed::isUnprintable),
        "unprintable characters in a text\n  " + text);
    require(!text.contains(Canary.TEXT), "a canary in a text\n  " + text);
  }

  static void same(@Nullable Object actual, @Nullable Object expected, String what) {
    if (!Objects.equals(actual, expected)) {
      throw new AssertionError(what + "\n  is:        " + actual + "\n  should be: " + expected);
    }
  }

  static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new AssertionError(otherwise);
    }
  }
}
