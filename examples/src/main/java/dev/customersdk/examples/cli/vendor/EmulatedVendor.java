package dev.customersdk.examples.cli.vendor;

import dev.customersdk.testkit.CheckoutPageEmulator;
import dev.customersdk.testkit.Emulator;
import dev.customersdk.testkit.FlexEmulator;
import dev.customersdk.testkit.GenericEmulator;
import dev.customersdk.testkit.KohortEmulator;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/**
 * Emulators to try the command line with; their customers, all invented, have the same ids each
 * time.
 */
final class EmulatedVendor {

  private static final List<String> NAMES =
      List.of("Ada", "Grace", "Edsger", "Barbara", "Alan", "Katherine", "Donald", "Radia");

  private EmulatedVendor() {}

  static Emulator kohort() {
    KohortEmulator emulator = KohortEmulator.start();
    add(emulator, "{'emailAddress':'%2$s','firstName':'%1$s','lastName':'Invented'}");
    return emulator;
  }

  /** Its ids tell the time, so it stands still. */
  static Emulator checkoutPage() {
    Clock clock = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);
    Emulator emulator = CheckoutPageEmulator.builder().clock(clock).start();
    add(emulator, "{'email':'%2$s','name':'%1$s Invented'}");
    return emulator;
  }

  static Emulator flex() {
    FlexEmulator emulator = FlexEmulator.start();
    String first = add(emulator, "{'email':'%2$s','first_name':'%1$s','last_name':'Invented'}");
    emulator.addPaymentMethod(first, "{}");
    return emulator;
  }

  static Emulator generic() {
    GenericEmulator emulator = GenericEmulator.start();
    add(emulator, "{'id':'%3$s','email':'%2$s','metadata':{'plan':'gold'}}");
    emulator.addSource("{\"id\":\"card\",\"type\":\"creditCard\"}");
    emulator.addTaxIdentifier("{\"id\":\"vat\",\"type\":\"de\",\"value\":\"DE123456789\"}");
    return emulator;
  }

  /** The id of the first of them. */
  private static String add(Emulator emulator, String template) {
    return NAMES.stream()
        .map(
            name -> {
              String id = name.toLowerCase(Locale.ROOT);
              String json = template.replace('\'', '"').formatted(name, id + "@example.com", id);
              return emulator.addCustomer(json);
            })
        .toList()
        .get(0);
  }
}
