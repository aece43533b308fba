package dev.customersdk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.examples.cli.console.Console;
import dev.customersdk.examples.cli.vendor.Vendor;
import dev.customersdk.testkit.CheckoutPageEmulator;
import dev.customersdk.testkit.Emulator;
import dev.customersdk.testkit.FlexEmulator;
import dev.customersdk.testkit.GenericEmulator;
import dev.customersdk.testkit.KohortEmulator;
import dev.customersdk.testkit.junit.EmulatorExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;

/** Every operation of every vendor, once. */
@ExtendWith(EmulatorExtension.class)
class OperationsTest {

  static final KohortEmulator kohort = KohortEmulator.start();
  static final CheckoutPageEmulator checkoutPage = CheckoutPageEmulator.start();
  static final FlexEmulator flex = FlexEmulator.start();
  static final GenericEmulator generic = GenericEmulator.start();

  private static final Pattern CALL =
      Pattern.compile("public dev\\.customersdk\\.core\\.ApiCall<.*> (\\w+)\\(");

  /** The public API as it is written down beside the module says what there is. */
  @ParameterizedTest
  @EnumSource
  void noneIsForgotten(Vendor vendor) throws IOException {
    String name = vendor.command();
    CommandLine commands = CustomersCommand.of(Console.ofProcess()).getSubcommands().get(name);

    Set<String> there = new TreeSet<>();
    collect("", commands, there);

    assertThat(there).isNotEmpty().isEqualTo(calls(name));
  }

  private static void collect(String path, CommandLine command, Set<String> names) {
    command
        .getSubcommands()
        .forEach(
            (name, sub) -> {
              if (!sub.getSubcommands().isEmpty()) {
                collect(name + " ", sub, names);
              } else if (!name.matches("import|export|find-by-email")) {
                names.add(path + name);
              }
            });
  }

  private static Set<String> calls(String module) throws IOException {
    Set<String> calls = new TreeSet<>();
    String view = "";
    for (String line : Files.readAllLines(Path.of("../sdk-" + module + "/api.txt"))) {
      var type = Pattern.compile("public .* class \\S+\\.Prepared(\\w+)").matcher(line);
      var call = CALL.matcher(line);
      if (type.find()) {
        view = type.group(1).equals("Customers") ? "" : kebab(type.group(1)) + " ";
      } else if (call.find()) {
        calls.add(view + kebab(call.group(1)));
      }
    }
    return calls;
  }

  private static String kebab(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  @Test
  void kohort() {
    assertThat(run(kohort, "create --set emailAddress=ada@example.com --set metadata.plan=gold"))
        .contains("\"emailAddress\":\"ada@example.com\"", "\"plan\":\"gold\"");
    String id = kohort.addCustomer("{\"emailAddress\":\"grace@example.com\"}");
    assertThat(run(kohort, "list --all --take 1 --order-by createdAt:desc").lines()).hasSize(2);
    assertThat(run(kohort, "get " + id)).contains("grace@example.com");
    assertThat(run(kohort, "find-by-email GRACE@example.com").lines()).hasSize(1);
    assertThat(run(kohort, "update " + id + " --set deletedAt=2026-01-01T00:00:00Z"))
        .contains("\"deletedAt\":\"2026-01-01T00:00:00");
    assertThat(run(kohort, "update " + id + " --set deletedAt:=null")).doesNotContain("deletedAt");
    assertThat(run(kohort, "block " + id)).contains("\"isBlocked\":true");
    assertThat(run(kohort, "unblock " + id)).contains("\"isBlocked\":false");
    assertThat(run(kohort, "delete " + id)).contains("\"deletedAt\":");
  }

  @Test
  void checkoutPage() {
    String id =
        checkoutPage.addCustomer(
            "{\"email\":\"ada@example.com\",\"address\":{\"line1\":\"1 Main St\"}}");
    assertThat(run(checkoutPage, "list --search ADA")).contains(id);
    assertThat(run(checkoutPage, "get " + id)).contains("ada@example.com");
    assertThat(run(checkoutPage, "update-merging " + id + " --set address.city=Springfield"))
        .contains("1 Main St", "Springfield");
    assertThat(run(checkoutPage, "update " + id + " --set address.city=Shelbyville"))
        .contains("Shelbyville")
        .doesNotContain("1 Main St");
  }

  @Test
  void flex() {
    assertThat(run(flex, "create-or-update --set email=ada@example.com --set metadata.plan=gold"))
        .contains("\"metadata\":{\"plan\":\"gold\"}");
    String id = flex.addCustomer("{\"email\":\"grace@example.com\"}");
    String method = flex.addPaymentMethod(id, "{}");
    assertThat(run(flex, "list --all --email grace@example.com").lines()).hasSize(1);
    assertThat(run(flex, "get " + id)).contains("grace@example.com");
    assertThat(run(flex, "update " + id + " --set first_name=Grace")).contains("\"Grace\"");
    assertThat(run(flex, "payment-methods list --all " + id)).contains(method);
    assertThat(run(flex, "payment-methods get " + id + " " + method)).contains(method);
    assertThat(run(flex, "delete " + id)).contains(id);
    assertThat(flex.customerCount()).isEqualTo(1);
  }

  @Test
  void generic() {
    String source = generic.addSource("{\"type\":\"creditCard\"}");
    assertThat(run(generic, "create --set id=ada --set enabled=true --set metadata.seats:=3"))
        .contains("\"id\":\"ada\"", "\"enabled\":true", "\"seats\":3");
    assertThat(run(generic, "list --ids ada --ids bob --created-time gte:2026-01-01T00:00:00Z"))
        .contains("ada");
    assertThat(run(generic, "update ada --set email=ada@example.com")).contains("ada@example.com");
    assertThat(run(generic, "sources get " + source)).contains(source);
    assertThat(run(generic, "attach-source ada " + source)).contains("\"customerId\":\"ada\"");
    assertThat(run(generic, "get ada")).contains(source);
    assertThat(run(generic, "detach-source ada " + source)).isEmpty();
    assertThat(run(generic, "delete ada")).isEmpty();
    assertThat(generic.customerCount()).isZero();
  }

  @Test
  void taxIdentifiers() {
    generic.addCustomer("{\"id\":\"ada\"}");
    String vat = generic.addTaxIdentifier("{\"type\":\"be\",\"value\":\"BE1234567890\"}");
    assertThat(run(generic, "tax-identifiers create --set type=de --set value=DE123456789"))
        .contains("DE123456789");
    assertThat(run(generic, "tax-identifiers list --type be")).contains(vat);
    assertThat(run(generic, "attach-tax-identifier ada " + vat)).contains(vat);
    assertThat(run(generic, "tax-identifiers get " + vat)).contains("\"customerId\":\"ada\"");
    assertThat(run(generic, "tax-identifiers delete " + vat)).isEmpty();
  }

  @Test
  void files(@TempDir Path directory) throws IOException {
    Path scan = Files.writeString(directory.resolve("scan.pdf"), "certificate");
    Path copy = directory.resolve("copy.pdf");
    String purpose = " --purpose tax_document_customer_upload";
    String uploaded = run(generic, "files upload --content " + scan + purpose);
    String id = uploaded.replaceAll(".*\"id\":\"([^\"]+)\".*\\R", "$1");
    assertThat(run(generic, "files list --size lte:11 --purpose other")).isEmpty();
    assertThat(run(generic, "files list --size gt:1,lte:11")).contains(id);
    assertThat(run(generic, "files get " + id)).contains("scan.pdf");
    assertThat(run(generic, "files download " + id + " " + copy)).contains("copy.pdf");
    assertThat(copy).hasContent("certificate");
    assertThat(run(generic, "files delete " + id)).isEmpty();
  }

  private static String run(Emulator emulator, String command) {
    String vendor = emulator.getClass().getSimpleName().replace("Emulator", "");
    String[] words = (vendor.toLowerCase(Locale.ROOT) + " " + command).split(" ");
    Cli cli = Cli.at(emulator, words);
    assertThat(cli.err()).isEmpty();
    assertThat(cli.status()).isZero();
    return cli.out();
  }
}
