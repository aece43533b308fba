package dev.customersdk.testkit.vendor;

import java.util.List;
import java.util.Locale;

/**
 * Somebody who does not exist: the same number is the same person in every run. E-mail addresses
 * are at example.com and never repeat; telephone numbers are those reserved for fiction.
 */
public record InventedPerson(int number) {

  private static final List<String> FIRST =
      List.of("Ada", "Alan", "Grace", "Edsger", "Barbara", "Donald", "Frances");
  private static final List<String> LAST =
      List.of("Byron", "Finch", "Murray", "Winter", "Keller", "Moreau", "Silva", "Novak", "Okoro");
  private static final List<String> STREETS =
      List.of("Main Street", "Mill Lane", "Station Road", "Park Avenue", "Harbour View");
  private static final List<String> PLANS = List.of("free", "silver", "gold");

  private static final int FICTIONAL = 100; // 555-0100 to 555-0199

  public String firstName() {
    return each(FIRST);
  }

  public String lastName() {
    return each(LAST);
  }

  public String name() {
    return firstName() + " " + lastName();
  }

  public String email() {
    return name().toLowerCase(Locale.ROOT).replace(' ', '.') + "." + number + "@example.com";
  }

  public String phone() {
    return "+155555501" + String.format(Locale.ROOT, "%02d", number % FICTIONAL);
  }

  public String company() {
    return lastName() + " & Co.";
  }

  public String street() {
    return number + " " + each(STREETS);
  }

  /** Something for metadata. */
  public String plan() {
    return each(PLANS);
  }

  private String each(List<String> values) {
    return values.get(Math.floorMod(number - 1, values.size()));
  }
}
