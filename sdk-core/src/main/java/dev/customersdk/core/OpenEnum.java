package dev.customersdk.core;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value of a list that the vendor may extend: a known constant, or the text of one not known yet.
 *
 * <pre>{@code
 * return CreateCustomerRequest.builder()
 *     .emailAddress("ada@example.com")
 *     .locale(OpenEnum.of(CustomerLocale.class, "es_ES")) // known to this version or not
 *     .build();
 * }</pre>
 *
 * <p>Unknown text is kept and written back unchanged. Immutable.
 *
 * @param <E> the constants known to this version
 */
public final class OpenEnum<E extends Enum<E> & OpenEnum.Constant> {

  /** An enum constant that knows its text on the wire. */
  public interface Constant {

    /** {@return the text on the wire} */
    String wireValue();
  }

  private static final ClassValue<Map<String, OpenEnum<?>>> KNOWN =
      new ClassValue<>() {
        @Override
        protected Map<String, OpenEnum<?>> computeValue(Class<?> type) {
          Map<String, OpenEnum<?>> known = new HashMap<>();
          for (Object constant : type.getEnumConstants()) {
            put(known, (Constant) constant);
          }
          return known;
        }
      };

  private final String text;
  private final @Nullable E known;

  private OpenEnum(String text, @Nullable E known) {
    this.text = text;
    this.known = known;
  }

  /**
   * {@return a known constant}
   *
   * @param <E> the type of the constants
   * @param constant the constant
   */
  public static <E extends Enum<E> & Constant> OpenEnum<E> of(E constant) {
    return new OpenEnum<>(Null.refused("constant", constant).wireValue(), constant);
  }

  /**
   * {@return the constant with this text, or the bare text when no constant has it; case matters}
   *
   * @param <E> the type of the constants
   * @param type the type of the constants
   * @param text the text
   */
  @SuppressWarnings("unchecked") // what is known of a type is of that type
  public static <E extends Enum<E> & Constant> OpenEnum<E> of(Class<E> type, String text) {
    Null.refused("text", text);
    OpenEnum<?> known = KNOWN.get(Null.refused("type", type)).get(text);
    return known != null ? (OpenEnum<E>) known : new OpenEnum<>(text, null);
  }

  @SuppressWarnings("unchecked") // of(E) is for enum constants only
  private static <E extends Enum<E> & Constant> void put(
      Map<String, OpenEnum<?>> known, Constant constant) {
    known.putIfAbsent(constant.wireValue(), of((E) constant));
  }

  /** {@return the constant; empty when this version does not know the text} */
  public Optional<E> known() {
    return Optional.ofNullable(known);
  }

  /**
   * {@return whether this is the constant}
   *
   * @param constant the constant
   */
  public boolean is(E constant) {
    return constant == known;
  }

  /** {@return the text on the wire, known or not} */
  public String wireValue() {
    return text;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof OpenEnum<?> that && text.equals(that.text) && known == that.known;
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** The text on the wire if this version knows it; otherwise a question mark. */
  @Override
  public String toString() {
    return known != null ? text : "?"; // of a vendor's, which may be anything
  }
}
