package dev.customersdk.fuzz;

import dev.customersdk.checkoutpage.CheckoutPageClient;
import dev.customersdk.fixtures.Codecs;
import dev.customersdk.fixtures.MainClasses;
import dev.customersdk.flex.FlexClient;
import dev.customersdk.generic.GenericClient;
import dev.customersdk.kohort.KohortClient;
import java.util.List;
import java.util.stream.Stream;

/** The types of all vendors that are read from JSON. */
final class Types {

  private static final List<Class<?>> CLIENTS =
      List.of(KohortClient.class, CheckoutPageClient.class, FlexClient.class, GenericClient.class);

  private static final List<Class<?>> ALL = CLIENTS.stream().<Class<?>>flatMap(Types::of).toList();

  private Types() {}

  /** Models and envelopes. */
  static List<Class<?>> all() {
    return ALL;
  }

  /** Those that a caller knows. */
  static List<Class<?>> models() {
    return all().stream().filter(type -> !type.isRecord()).toList();
  }

  private static Stream<Class<?>> of(Class<?> client) {
    MainClasses classes = MainClasses.around(client);
    return classes.files().stream().<Class<?>>map(classes::load).filter(Codecs::has);
  }

  /** Such as {@code kohort.Customer}. */
  static String name(Class<?> type) {
    return type.getName().substring("dev.customersdk.".length());
  }

  /** The type of this {@link #name}. */
  static Class<?> named(String name) {
    return all().stream().filter(type -> name(type).equals(name)).findFirst().orElseThrow();
  }
}
