package dev.customersdk.examples.cli.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.examples.cli.Cli;
import dev.customersdk.testkit.CheckoutPageEmulator;
import dev.customersdk.testkit.Emulator;
import dev.customersdk.testkit.FlexEmulator;
import dev.customersdk.testkit.GenericEmulator;
import dev.customersdk.testkit.KohortEmulator;
import dev.customersdk.testkit.junit.EmulatorExtension;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What was exported can be imported, and is the same when it is exported again. */
@ExtendWith(EmulatorExtension.class)
class RoundTripTest {

  static final KohortEmulator kohort = KohortEmulator.builder().strict().start();
  static final CheckoutPageEmulator checkoutPage = CheckoutPageEmulator.start();
  static final FlexEmulator flex = FlexEmulator.start();
  static final GenericEmulator generic = GenericEmulator.start();

  /** What a vendor makes anew for each customer. */
  private static final String MADE_ANEW =
      "\"(id|customer_id|shipping_address_id|created\\w*|updated\\w*)\":\"[^\"]*\",?";

  static Stream<Arguments> bringsEverybodyBack() {
    String text = "\"a, \\\"b\\\"\\nc\"";
    return Stream.of(
            List.of(
                kohort,
                "{'emailAddress':'ada@example.com','firstName':%s,'metadata':{'plan':'gold'}}"),
            List.of(
                flex,
                "{'email':'ada@example.com','first_name':%s,'metadata':'{\\\"plan\\\":\\\"gold\\\"}',"
                    + "'shipping':{'line1':'1 Main St'}}"),
            List.of(
                generic,
                "{'id':'ada','email':'ada@example.com','enabled':false,'type':'business',"
                    + "'shipping':{'name':%s,'address':{'country':'US'}},'metadata':{'a.b':'x'}}"))
        .flatMap(
            each ->
                Stream.of("jsonl", "csv")
                    .map(
                        format ->
                            Arguments.of(
                                each.get(0),
                                ((String) each.get(1)).replace('\'', '"').formatted(text),
                                format)));
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource
  void bringsEverybodyBack(Emulator emulator, String customer, String format, @TempDir Path folder)
      throws Exception {
    String vendor = name(emulator);
    Path file = folder.resolve("customers." + format);
    emulator.addCustomer(customer);
    String before = Cli.at(emulator, vendor, "export").out();
    assertThat(Cli.at(emulator, vendor, "export", file.toString()).status()).isZero();
    emulator.reset();

    Cli back = Cli.at(emulator, vendor, "import", file.toString());

    assertThat(back.status()).as(back.out() + back.err()).isZero();
    assertThat(Cli.at(emulator, vendor, "export").out().replaceAll(MADE_ANEW, ""))
        .isEqualTo(before.replaceAll(MADE_ANEW, ""))
        .contains("a, \\\"b\\\"\\nc");
  }

  /** No create, so that who was exported has to be there; the import sets what was changed. */
  @ParameterizedTest
  @MethodSource("formats")
  void bringsCheckoutPageCustomersBackToWhatTheyWere(String format, @TempDir Path folder)
      throws Exception {
    Path file = folder.resolve("customers." + format);
    String id =
        checkoutPage.addCustomer(
            "{\"email\":\"ada@example.com\",\"name\":\"Ada\",\"address\":{\"city\":\"Springfield\"},"
                + "\"taxId\":\"1\"}");
    Cli.at(checkoutPage, "checkoutpage", "export", file.toString());
    assertThat(
            Cli.at(
                    checkoutPage,
                    "checkoutpage",
                    "update",
                    id,
                    "--set",
                    "name=X",
                    "--set",
                    "address:={\"city\":\"Y\"}")
                .status())
        .isZero();

    assertThat(Cli.at(checkoutPage, "checkoutpage", "import", file.toString()).status()).isZero();

    assertThat(checkoutPage.customerJson(id).orElseThrow()).contains("\"Ada\"", "Springfield");
    assertThat(Files.readString(file)).contains("taxId");
  }

  static Stream<String> formats() {
    return Stream.of("jsonl", "csv");
  }

  private static String name(Emulator emulator) {
    return emulator.getClass().getSimpleName().replace("Emulator", "").toLowerCase(Locale.ROOT);
  }
}
