package dev.customersdk.fuzz;

import dev.customersdk.core.ApiError;
import dev.customersdk.core.ApiException;
import dev.customersdk.core.DecodingException;
import dev.customersdk.core.NullArgumentException;
import dev.customersdk.core.SdkException;
import dev.customersdk.core.TransportException;
import dev.customersdk.core.TransportException.Reason;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What must hold whatever the input is. */
final class Oracle {

  /** The latter where a server closes a connection while it is about to be used again. */
  private static final Set<Reason> BROKEN = Set.of(Reason.IO, Reason.CONNECT);

  private Oracle() {}

  /** The refusal of an argument: documented, and it quotes nothing. */
  static void refused(RuntimeException refusal, byte[] input) {
    Class<?> type = refusal.getClass();
    if (type != IllegalArgumentException.class && type != NullArgumentException.class) {
      throw new AssertionError("an undocumented exception", refusal);
    }
    quotesNothing(refusal, input);
  }

  /** The failure of a call whose vendor answered: one of the documented kinds, and no trouble. */
  static void failed(RuntimeException failure, byte[] input) {
    if (!(failure instanceof SdkException documented)) {
      throw new AssertionError("an undocumented exception", failure);
    }
    if (failure instanceof TransportException transport && !BROKEN.contains(transport.reason())) {
      throw new AssertionError("reason " + transport.reason(), failure);
    }
    quotesNothing(failure, input);
    printed(documented.attempts(), input);
    if (failure instanceof ApiException response) {
      ApiError error = response.error();
      printed(error, input);
      printed(error.violations(), input);
      kept(response.body());
    }
    if (failure instanceof DecodingException unreadable) {
      kept(unreadable.body());
    }
  }

  private static void kept(String body) {
    require(body.length() <= 8 * 1024, "an exception keeps more than 8 KiB of the body");
  }

  private static void quotesNothing(Throwable failure, byte[] input) {
    printed(failure, input);
    if (failure.getCause() != null) {
      quotesNothing(failure.getCause(), input);
    }
    for (Throwable suppressed : failure.getSuppressed()) {
      quotesNothing(suppressed, input);
    }
  }

  /** A text of the SDK's: no canary, nothing that forges or hides a line. */
  static void printed(@Nullable Object value, byte[] input) {
    String text = String.valueOf(value);
    require(
        text.codePoints().noneMatch(Oracle::isControl), "control characters in a text\n  " + text);
    if (text.contains(Canary.TEXT) && !Canary.mayPrint(input)) {
      throw new AssertionError("a canary in a text\n  " + text);
    }
  }

  private static boolean isControl(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      default -> false;
    };
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
