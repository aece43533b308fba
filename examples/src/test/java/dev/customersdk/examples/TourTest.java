package dev.customersdk.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TourTest {

  @Test
  void showsTheWholeLifeOfAKohortCustomer() {
    assertThat(tour())
        .contains("POST /customers\n      {\"address\":")
        .contains("Clear the mark")
        .contains("/block\n")
        .contains("/unblock\n")
        .contains("DELETE /customers/cus_")
        .contains("429, then 201 (2 attempts)")
        .contains("NotFound: GET /customers/{id} responded with 404")
        .contains("GET /customers?take=2&skip=4")
        .contains("stream().count() is 5")
        .contains("The mode of the key is TEST.\n")
        .containsPattern("exact rows\n      GET /customers: 200\n      cus_\\w+: Grace Invented <")
        .contains("That was the tour");
  }

  @Test
  void showsHowACheckoutPageCustomerChanges() {
    assertThat(tour())
        .contains("Grace Invented, Ada Invented of 2")
        .contains("keeps the exact ones\n      GET /v1/customers/: 200\n      Grace Invented\n")
        .contains("{\"companyName\":null,\"phone\":\"+15555550100\"}")
        .contains(
            """
                  GET /v1/customers/{customerId}: 200
                  PATCH /v1/customers/{customerId}: 200
                  Ada Invented, +15555550100; lives at 1 Main St, Shelbyville
            """)
        .contains("{\"address\":{\"city\":\"Shelbyville\"}}")
        .contains("; lives at Shelbyville\n")
        .contains("InvalidRequest: PATCH /v1/customers/{customerId} responded with 400")
        .contains("it names [Violation[param=email,");
  }

  @Test
  void showsTheLifeOfAFlexCustomer() {
    assertThat(tour())
        .contains("The mode of the key is TEST")
        .contains("Ada Invented, metadata {plan=gold}")
        .contains("Ada Invented at Invented Ltd, metadata {plan=gold}")
        .contains("Ada Invented at Invented Ltd, Springfield, metadata {plan=gold}")
        .containsPattern("GET /v1/customers/fcus_\\w+/payment_methods\\?limit=100\n.*\n +Card\\{")
        .doesNotContain("4242")
        .containsPattern("DELETE /v1/customers/fcus_\\w+\n.*\n      deleted: true")
        .contains("GET /v1/customers?limit=100\n      200 (1 attempt)\n      Edsger, Grace\n")
        .containsPattern("GET /v1/customers\\?starting_after=fcus_\\w+&limit=100\n.*\n      Ada\n")
        .containsPattern(
            "GET /v1/customers\\?starting_after=fcus_\\w+&limit=100\n.*\n      nobody");
  }

  @Test
  void showsACreateThatIsRetriedSafely() {
    assertThat(tour())
        .contains("no response: IO, then 409, then 200 (3 attempts)")
        .contains("stored at the vendor: 1 customer\n");
  }

  @Test
  void showsTheLifeOfAGenericCustomer() {
    assertThat(tour())
        .contains("metadata {plan=gold, seats=3}, sources 0, tax identifiers 0")
        .containsPattern("GET /sources/\\S+\n.*\n      not yet reusable, belongs to nobody\n")
        .containsPattern(
            "POST /customers/shop-4711/sources/\\S+\n.*\n      reusable, belongs to shop-4711\n")
        .containsPattern("POST /tax-identifiers\n.*\n.*\n      pending, belongs to nobody\n")
        .containsPattern(
            "POST \\S+/tax-identifiers/\\S+\n.*\n      verified, belongs to shop-4711\n")
        .contains("sources 1, tax identifiers 1")
        .containsPattern("DELETE /customers/shop-4711/sources/\\S+\n      204 ")
        .containsPattern(
            "createdTime%5Bgte%5D=\\S+&createdTime%5Blt%5D=\\S+\n.*\n      shop-4711\n")
        .containsPattern("GET /customers\\?createdTime%5Blt%5D=\\S+\n.*\n      nobody\n")
        .contains("DELETE /customers/shop-4711\n      204 ")
        .contains("NotFound: GET /customers/{id} responded with 404");
  }

  @Test
  void showsAFileThatGoesThereAndBack() {
    assertThat(tour())
        .contains(
            """
                  POST /files
                  file: 200000 bytes, purpose: 28 bytes, fileName: 15 bytes, title: 20 bytes
                  201 (1 attempt)
                  certificate.pdf, 200000 bytes
                  bytes on their way, as they were heard of: [0, 65536, 131072, 196608, 200000]
            """)
        .containsPattern("GET /files/\\S+/content\n      200 .*\n      200000 bytes, in place")
        .containsPattern("DELETE /files/\\S+\n      204 ");
  }

  @Test
  void visitsTheVendorsInOrderAndSumsUp() {
    assertThat(tour())
        .containsSubsequence("KohortPay, at", "Checkout Page, at", "Flex, at", "generic customers")
        .containsPattern("That was the tour: \\d+ steps, \\d+ requests, 4 typed failures, .*\n\\z");
  }

  @Test
  void printsNothingElse(@TempDir Path workspace) throws Exception {
    Command alone =
        Command.run(
            workspace,
            "java",
            List.of("--class-path", System.getProperty("java.class.path"), Tour.class.getName()));

    assertThat(alone.status()).isZero();
    assertThat(alone.output())
        .startsWith("Customer SDK for Java")
        .doesNotContain("\tat ", "INFO", "WARN", "mockwebserver", "emulated4711");
  }

  @Test
  void rejectsArgumentsItDoesNotKnow() {
    assertThatThrownBy(() -> Tour.main(new String[] {"--dead"}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("--live kohort");
  }

  private static String tour() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      Tour.embedded(out);
    }
    return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
