package dev.customersdk.examples;

import dev.customersdk.core.Credentials;
import dev.customersdk.kohort.KohortClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A key that is exchanged while the application runs. */
final class RotateKeys {

  private RotateKeys() {}

  static KohortClient client(String baseUrl, Path mountedSecret) {
    return KohortClient.builder()
        .baseUrl(baseUrl)
        .credentials(Credentials.bearer(() -> read(mountedSecret))) // asked before each attempt
        .build();
  }

  private static String read(Path secret) {
    try {
      return Files.readString(secret).strip(); // a line break is refused, not cut
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
