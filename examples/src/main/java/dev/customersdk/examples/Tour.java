package dev.customersdk.examples;

import java.io.PrintStream;
import java.util.List;

/**
 * The guided tour: the real SDK against embedded emulators, over real HTTP, with no key and no
 * network.
 *
 * <p>With {@code --live kohort} it only reads, from the real vendor, with the key in {@code
 * KOHORT_API_KEY}.
 */
public final class Tour {

  private Tour() {}

  public static void main(String[] arguments) {
    if (arguments.length == 0) {
      embedded(System.out);
    } else if (List.of(arguments).equals(List.of("--live", "kohort"))) {
      live(System.out);
    } else {
      throw new IllegalArgumentException("usage: no argument, or --live kohort");
    }
  }

  static void embedded(PrintStream out) {
    Narrator narrator = new Narrator(out);
    narrator.say("Customer SDK for Java: the guided tour. Everybody in it is invented.");
    KohortTour.embedded(narrator);
    CheckoutPageTour.embedded(narrator);
    FlexTour.embedded(narrator);
    GenericTour.embedded(narrator);
    narrator.summary();
  }

  private static void live(PrintStream out) {
    Narrator narrator = new Narrator(out);
    KohortTour.live(narrator);
    narrator.summary();
  }
}
