package dev.customersdk.core.spi.webhooks;

import dev.customersdk.core.WebhookException;
import dev.customersdk.core.WebhookException.Reason;
import dev.customersdk.core.WebhookHeaders;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads headers that carry a signature. What is wrong with one is said without its value. */
public final class SignatureHeaders {

  private static final Pattern UNIX_TIME = Pattern.compile("[0-9]{1,13}");
  private static final int LONGEST = 8 * 1024; // as much as many servers take of all headers
  private static final long FIRST_MILLIS = 100_000_000_000L; // as seconds, in the year 5138

  private SignatureHeaders() {}

  /**
   * {@return whether the header is there and not blank}
   *
   * @param headers of the delivery
   * @param name the name of the header
   */
  public static boolean has(WebhookHeaders headers, String name) {
    String value = headers.first(name);
    return value != null && !value.isBlank();
  }

  /**
   * {@return the header's value without the blanks around it; one of more than 8192 characters is
   * refused}
   *
   * @param headers of the delivery
   * @param name the name of the header
   */
  public static String required(WebhookHeaders headers, String name) {
    String value = headers.first(name);
    if (value == null || value.isBlank()) {
      throw new WebhookException(Reason.MISSING_HEADER, "there is no header " + name);
    }
    if (value.length() > LONGEST) {
      throw malformed(name, "no longer than " + LONGEST + " characters");
    }
    return value.strip();
  }

  /**
   * {@return the refusal of a header that must have another form}
   *
   * @param name the name of the header
   * @param form what it should look like
   */
  public static WebhookException malformed(String name, String form) {
    return new WebhookException(Reason.MALFORMED_HEADER, "header " + name + " must be " + form);
  }

  /**
   * Unix time in seconds, or in milliseconds where it has too many digits, or ISO text.
   *
   * @param name the name of the header
   * @param text the text
   * @return the time
   */
  public static Instant timestamp(String name, String text) {
    if (UNIX_TIME.matcher(text).matches()) {
      long number = Long.parseLong(text);
      return number < FIRST_MILLIS ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
    }
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      throw malformed(name, "Unix time");
    }
  }

  /**
   * {@return the signatures among the texts that are base64; there must be one}
   *
   * @param name the name of the header
   * @param texts the texts
   */
  public static List<byte[]> base64(String name, Stream<String> texts) {
    List<byte[]> signatures = texts.flatMap(text -> decoded(text).stream()).toList();
    if (signatures.isEmpty()) {
      throw malformed(name, "a signature in base64");
    }
    return signatures;
  }

  private static Optional<byte[]> decoded(String text) {
    try {
      return Optional.of(Base64.getDecoder().decode(text)).filter(bytes -> bytes.length > 0);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
