package dev.customersdk.examples.cli.transfer;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Numbers for texts, by which the same text is known again, and from which nobody reads it.
 *
 * @param salt makes the numbers of one journal worthless for another
 */
record Fingerprint(String salt) {

  /** One that nobody had before. */
  static Fingerprint fresh() {
    byte[] salt = new byte[16];
    new SecureRandom().nextBytes(salt);
    return new Fingerprint(HexFormat.of().formatHex(salt));
  }

  /** A number that another text hardly has. */
  long of(String text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update(salt.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(sha.digest(text.getBytes(StandardCharsets.UTF_8))).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java machine has SHA-256", e);
    }
  }
}
