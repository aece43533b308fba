package dev.customersdk.core;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a partial update does to one field: keep it, clear it, or set it.
 *
 * <pre>{@code
 * return checkoutPage
 *     .customers()
 *     .update(
 *         customerId,
 *         UpdateCustomerRequest.builder()
 *             .phone("+15555550100") // set
 *             .clearCompanyName() // sent as null
 *             .build()); // name, e-mail and all others are not mentioned
 * }</pre>
 *
 * <p>The three are different on the wire: a kept field is left out of the body, a cleared one is
 * sent as JSON {@code null}, a set one is sent with its value. Request builders start at {@link
 * #keep()}.
 *
 * <p>Immutable. The value is never part of {@link #toString()}.
 *
 * @param <T> the type of the value
 */
public final class Patch<T> {

  private static final Patch<?> KEEP = new Patch<>(false, null);
  private static final Patch<?> CLEAR = new Patch<>(true, null);

  private final boolean sent;
  private final @Nullable T value;

  private Patch(boolean sent, @Nullable T value) {
    this.sent = sent;
    this.value = value;
  }

  /**
   * {@return the field is not mentioned, so the vendor leaves it alone}
   *
   * @param <T> the type of the value
   */
  @SuppressWarnings("unchecked") // holds no value, so it fits every T
  public static <T> Patch<T> keep() {
    return (Patch<T>) KEEP;
  }

  /**
   * {@return the field is sent as {@code null}}
   *
   * @param <T> the type of the value
   */
  @SuppressWarnings("unchecked") // holds no value, so it fits every T
  public static <T> Patch<T> clear() {
    return (Patch<T>) CLEAR;
  }

  /**
   * {@return the field is sent with this value}
   *
   * @param <T> the type of the value
   * @param value the value
   */
  public static <T> Patch<T> set(T value) {
    return new Patch<>(true, Null.refused("value (Patch.clear() sends null)", value));
  }

  /** {@return whether the property is left as it is} */
  public boolean isKeep() {
    return !sent;
  }

  /** {@return whether the property is sent as null} */
  public boolean isClear() {
    return sent && value == null;
  }

  /** {@return whether the property is sent with a value} */
  public boolean isSet() {
    return value != null;
  }

  /** {@return the value to set; empty when the field is kept or cleared} */
  public Optional<T> value() {
    return Optional.ofNullable(value);
  }

  /**
   * {@return the same decision about a value of another form}
   *
   * @param <R> the type of the new value
   * @param change makes the new value
   */
  public <R> Patch<R> map(Function<? super T, ? extends R> change) {
    return value != null ? set(change.apply(value)) : sent ? clear() : keep();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Patch<?> that && sent == that.sent && Objects.equals(value, that.value);
  }

  @Override
  public int hashCode() {
    return Objects.hash(sent, value);
  }

  @Override
  public String toString() {
    return value != null ? "set" : sent ? "clear" : "keep";
  }
}
