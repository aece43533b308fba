package dev.customersdk.core.spi.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The keys one of which the vendor signs with; several while they are exchanged. */
record WebhookKeys(List<byte[]> keys) {

  private static final String HMAC = "HmacSHA256";

  WebhookKeys {
    keys = List.copyOf(keys);
  }

  /** Whether one of the keys gives one of the signatures; takes as long wherever they differ. */
  boolean verify(WebhookSignature claimed, byte[] body) {
    boolean right = false;
    for (byte[] key : keys) {
      byte[] expected = sign(key, claimed.prefix(), body);
      for (byte[] candidate : claimed.candidates()) {
        right |= MessageDigest.isEqual(expected, candidate);
      }
    }
    return right;
  }

  private static byte[] sign(byte[] key, String prefix, byte[] body) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(key, HMAC));
      mac.update(prefix.getBytes(UTF_8));
      return mac.doFinal(body);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + HMAC, e);
    }
  }

  @Override
  public String toString() {
    return keys.size() + (keys.size() == 1 ? " secret" : " secrets");
  }
}
