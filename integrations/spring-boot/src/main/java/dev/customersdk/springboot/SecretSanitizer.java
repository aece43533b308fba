package dev.customersdk.springboot;

import java.util.List;
import java.util.Locale;
import org.springframework.boot.actuate.endpoint.SanitizableData;
import org.springframework.boot.actuate.endpoint.SanitizingFunction;

/**
 * Hides keys and passwords from endpoints, also those that show values.
 *
 * <p>By name, and wherever a value holds one: a variable that a property refers to, or the command
 * line.
 */
final class SecretSanitizer implements SanitizingFunction {

  private static final int SHORT = 8;

  private final CustomerSdkProperties properties;

  SecretSanitizer(CustomerSdkProperties properties) {
    this.properties = properties;
  }

  @Override
  public SanitizableData apply(SanitizableData data) {
    return isNamedSecret(data.getKey()) || holdsSecret(String.valueOf(data.getValue()))
        ? data.withSanitizedValue()
        : data;
  }

  /** In any spelling: properties, variables of the environment, fields. */
  private static boolean isNamedSecret(String key) {
    String name = key.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    return name.startsWith("customersdk")
        && (name.endsWith("apikey") || name.endsWith("proxypassword"));
  }

  private boolean holdsSecret(String value) {
    return properties.secrets().stream().anyMatch(secret -> holds(value, secret));
  }

  /** A short one only as a word: other values have its letters by chance. */
  private static boolean holds(String value, String secret) {
    return secret.length() < SHORT
        ? value.equals(secret) || List.of(value.split("[\\s=:@]+", -1)).contains(secret)
        : value.contains(secret);
  }
}
