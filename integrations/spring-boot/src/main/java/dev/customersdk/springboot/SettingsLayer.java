package dev.customersdk.springboot;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is set for an account or a vendor.
 *
 * @param prefix what the names of its properties begin with
 */
record SettingsLayer(String prefix, AccountProperties properties) {

  <T> Optional<Setting<T>> get(String name, Function<AccountProperties, @Nullable T> property) {
    return Optional.ofNullable(property.apply(properties))
        .map(value -> new Setting<>(prefix + "." + name, value));
  }
}
