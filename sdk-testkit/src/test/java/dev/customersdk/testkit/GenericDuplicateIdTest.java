package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** What a create under an id in use gets: the specification has 409, the code list the code. */
class GenericDuplicateIdTest {

  @Test
  void isAConflictUnlessSwitched() {
    assertRefused(GenericEmulator.builder(), 409, "conflict");
    assertRefused(GenericEmulator.builder().duplicateIdAs400(), 400, "bad_request");
  }

  private static void assertRefused(GenericEmulator.Builder builder, int status, String type) {
    try (GenericEmulator generic = builder.start()) {
      generic.addCustomer("{\"id\":\"ada\"}");

      JsonNode refusal =
          Caller.json(status, new Caller(generic).post("/customers", "{'id':'ada'}"));

      assertThat(refusal.path("type").textValue()).isEqualTo(type);
      assertThat(refusal.at("/errors/0/code").textValue()).isEqualTo("already_exists");
      assertThat(refusal.at("/errors/0/parameter").textValue()).isEqualTo("id");
      assertThat(generic.customerCount()).isEqualTo(1);
    }
  }
}
