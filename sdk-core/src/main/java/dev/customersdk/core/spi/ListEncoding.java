package dev.customersdk.core.spi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.immutables.encode.Encoding;

/**
 * How generated builders treat a list: nulls are refused by name, elements and lists alike.
 *
 * @param <T> the type of the elements
 * @hidden
 */
@Encoding
@SuppressWarnings("InvalidBlockTag") // the javadoc tool takes it on types
public class ListEncoding<T> {

  @SuppressWarnings("UnusedVariable") // the generated accessor reads it
  @Encoding.Impl
  private List<T> field = Collections.emptyList();

  @SuppressWarnings("unchecked") // no list has elements of a generic type
  @Encoding.Builder
  static class Builder<T> {

    private List<T> elements = Collections.emptyList();

    @Encoding.Init
    @Encoding.Naming(value = "add*", depluralize = true)
    void add(T element) {
      dev.customersdk.core.spi.Argument.requiredByBuilder(element);
      if (this.elements.isEmpty()) {
        this.elements = new ArrayList<>();
      }
      this.elements.add(element);
    }

    @Encoding.Init
    @Encoding.Naming("add*")
    void addEach(T... values) {
      dev.customersdk.core.spi.Argument.requiredByBuilder(values);
      for (T value : values) {
        add(value);
      }
    }

    @Encoding.Init
    @Encoding.Naming("addAll*")
    void addAll(Iterable<? extends T> values) {
      for (T value : dev.customersdk.core.spi.Argument.requiredByBuilder(values)) {
        add(value);
      }
    }

    @Encoding.Init
    @Encoding.Copy
    void set(Iterable<? extends T> values) {
      dev.customersdk.core.spi.Argument.requiredByBuilder(values);
      this.elements = Collections.emptyList();
      addAll(values);
    }

    @Encoding.Build
    List<T> build() {
      return List.copyOf(this.elements);
    }
  }
}
