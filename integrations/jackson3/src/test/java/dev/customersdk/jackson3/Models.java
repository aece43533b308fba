package dev.customersdk.jackson3;

import dev.customersdk.checkoutpage.CheckoutPageClient;
import dev.customersdk.core.spi.json.JsonText;
import dev.customersdk.fixtures.MainClasses;
import dev.customersdk.flex.FlexClient;
import dev.customersdk.generic.GenericClient;
import dev.customersdk.kohort.KohortClient;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every public model and request of the vendors, found among their classes. */
final class Models {

  private static final List<Class<?>> ALL =
      Stream.of(KohortClient.class, CheckoutPageClient.class, FlexClient.class, GenericClient.class)
          .map(MainClasses::around)
          .flatMap(classes -> classes.files().stream().<Class<?>>map(classes::load))
          .filter(type -> type.isInterface() && Modifier.isPublic(type.getModifiers()))
          .filter(JsonText.class::isAssignableFrom)
          .toList();

  private Models() {}

  static List<Class<?>> all() {
    return ALL;
  }

  /** Those of a vendor, by the last part of its package. */
  static List<Class<?>> of(String vendor) {
    return ALL.stream()
        .filter(type -> type.getPackageName().equals("dev.customersdk." + vendor))
        .toList();
  }

  /** What the model's own method reads, or null where it refuses. */
  static @Nullable Object fromJson(Class<?> model, String json) {
    try {
      return model.getMethod("fromJson", String.class).invoke(null, json);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IllegalArgumentException) {
        return null;
      }
      throw new AssertionError(e);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(model + " has no fromJson", e);
    }
  }
}
