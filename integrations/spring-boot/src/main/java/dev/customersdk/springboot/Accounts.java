package dev.customersdk.springboot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** The accounts of a vendor that have a key, before there are beans. */
final class Accounts {

  /** The name of the client that has no account's. */
  static final String UNNAMED = "";

  private Accounts() {}

  /** With the unnamed one, if the vendor has a key, in front. */
  static List<String> named(Environment environment, String vendor) {
    VendorProperties properties =
        Binder.get(environment).bindOrCreate("customersdk." + vendor, VendorProperties.class);
    List<String> names = new ArrayList<>();
    if (hasKey(properties)) {
      names.add(UNNAMED);
    }
    refuseSpellings(vendor, properties.getAccounts().keySet());
    for (Map.Entry<String, AccountProperties> account : properties.getAccounts().entrySet()) {
      if (!account.getValue().isEnabled()) {
        continue;
      }
      if (account.getValue().getApiKey() == null) {
        String prefix = prefix(vendor, account.getKey());
        throw new InvalidClientSettingsException(
            prefix + ".*", "an account has a key of its own, set " + prefix + ".api-key");
      }
      if (hasKey(account.getValue())) {
        names.add(account.getKey());
      }
    }
    return names;
  }

  /** Spring binds them all to the same properties: there would be two clients of one account. */
  private static void refuseSpellings(String vendor, Set<String> names) {
    Map<String, String> known = new HashMap<>();
    for (String name : names) {
      String spelling = name.toLowerCase(Locale.ROOT).replaceAll("[_-]", "");
      String other = known.put(spelling, name);
      if (other != null) {
        throw new InvalidClientSettingsException(
            prefix(vendor, name) + ".*",
            "%s and %s are one account to variables of the environment, name it %s everywhere"
                .formatted(other, name, spelling));
      }
    }
  }

  /** What the names of an account's properties begin with. */
  static String prefix(String vendor, String account) {
    String prefix = "customersdk." + vendor;
    return account.equals(UNNAMED) ? prefix : prefix + ".accounts." + account;
  }

  private static boolean hasKey(AccountProperties account) {
    @Nullable String key = account.getApiKey();
    return key != null && !key.isBlank();
  }
}
