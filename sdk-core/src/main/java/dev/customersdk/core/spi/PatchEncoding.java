package dev.customersdk.core.spi;

import dev.customersdk.core.Patch;
import org.immutables.encode.Encoding;

/**
 * How generated builders treat a {@link Patch}: {@code name(value)} sets, {@code clearName()}
 * clears.
 *
 * @param <T> the type of the value
 * @hidden
 */
@Encoding
@SuppressWarnings("InvalidBlockTag") // the javadoc tool takes it on types
public class PatchEncoding<T> {

  @SuppressWarnings("UnusedVariable") // the generated accessor reads it
  @Encoding.Impl
  private Patch<T> field = Patch.keep();

  @Encoding.Builder
  static class Builder<T> {

    private Patch<T> patch = Patch.keep();

    @Encoding.Init
    void set(T value) {
      this.patch = Patch.set(dev.customersdk.core.spi.Argument.requiredByBuilder(value));
    }

    @Encoding.Init
    @Encoding.Naming("clear*")
    void clear() {
      this.patch = Patch.clear();
    }

    @Encoding.Init
    @Encoding.Copy
    void patch(Patch<T> value) {
      this.patch = dev.customersdk.core.spi.Argument.requiredByBuilder(value);
    }

    @Encoding.Build
    Patch<T> build() {
      return this.patch;
    }
  }
}
