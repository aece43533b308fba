package com.example.signup;

import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.customersdk.testkit.KohortEmulator;
import dev.customersdk.testkit.junit.EmulatorExtension;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EmulatorExtension.class)
class DocumentedTest {

  static final KohortEmulator kohort = KohortEmulator.builder().failOnUndocumented().start();

  @Test
  void passes() {
    try (SignUp signUp = new SignUp(kohort.baseUrl(), kohort.apiKey())) {
      assertFalse(signUp.isKnown("cus_unknown"));
    }
  }

  /** The vendor ignores the parameter, and so does the code, but the test does not. */
  @Test
  void failsOnPurpose() throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection) new URL(kohort.baseUrl() + "/customers?limit=10").openConnection();
    connection.setRequestProperty("Authorization", "Bearer " + kohort.apiKey());
    if (connection.getResponseCode() != 200) {
      throw new UncheckedIOException(new IOException("not ignored"));
    }
  }
}
