package dev.customersdk.core.spi;

import dev.customersdk.core.spi.json.FreeForm;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.immutables.encode.Encoding;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * How generated builders treat a map of free-form JSON: checked, copied deeply, never null.
 *
 * @hidden
 */
@Encoding
@SuppressWarnings("InvalidBlockTag") // the javadoc tool takes it on types
public class FreeFormEncoding {

  @SuppressWarnings("UnusedVariable") // the generated accessor reads it
  @Encoding.Impl
  private Map<String, Object> field = Collections.emptyMap();

  @Encoding.Builder
  static class Builder {

    private Map<String, Object> entries = Collections.emptyMap();

    @Encoding.Init
    @Encoding.Naming(value = "put*", depluralize = true)
    @NullUnmarked // copied into builders, unlike the annotation of the parameter: null may be put
    void put(String name, @Nullable Object value) {
      if (!(this.entries instanceof LinkedHashMap)) {
        this.entries = new LinkedHashMap<>(this.entries);
      }
      this.entries.put(
          dev.customersdk.core.spi.Argument.requiredKeyByBuilder(name), FreeForm.freeze(value));
    }

    @Encoding.Init
    @Encoding.Copy
    void set(Map<String, ? extends Object> values) {
      dev.customersdk.core.spi.Argument.requiredByBuilder(values);
      this.entries = FreeForm.frozenOrEmpty(values);
      if (this.entries != values) {
        for (Map.Entry<String, ? extends Object> entry : values.entrySet()) {
          put(entry.getKey(), entry.getValue());
        }
      }
    }

    @SuppressWarnings("AssignmentExpression") // encodings copy a single expression only
    @Encoding.Build
    Map<String, Object> build() {
      return this.entries = FreeForm.frozen(this.entries);
    }
  }
}
