package dev.customersdk.core.spi.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.core.probe.Change;
import org.junit.jupiter.api.Test;

class UnknownConstantTest {

  @Test
  void isWrittenBackUnchangedThoughItDoesNotPrint() {
    String json = "{\"colour\":\"no token\"}";
    Change change = JsonText.read(Change.class, json);
    assertThat(change.toJson()).isEqualTo(json);
    assertThat(change.toString()).contains("?").doesNotContain("no token");
  }
}
