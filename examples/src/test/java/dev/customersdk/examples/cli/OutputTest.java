package dev.customersdk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.customersdk.examples.cli.console.Terminal;
import dev.customersdk.testkit.GenericEmulator;
import dev.customersdk.testkit.junit.EmulatorExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EmulatorExtension.class)
class OutputTest {

  static final GenericEmulator generic = GenericEmulator.start();

  private static final Terminal TERMINAL = new Terminal(true, true, 40);

  @BeforeEach
  void addCustomers() {
    generic.addCustomer("{\"id\":\"ada\",\"email\":\"ada@example.com\"}");
    generic.addCustomer(
        "{\"id\":\"grace\",\"metadata\":{\"note\":\"a\\u001b[31m\\u202e\\u009bb\"}}");
  }

  @Test
  void isJsonLinesInAPipe() {
    assertThat(run(Terminal.none(), "list").lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith("{\"createdTime\":") && line.endsWith("}"));
  }

  @Test
  void isATableOnATerminal() {
    Cli cli = run(TERMINAL, "list");

    assertThat(cli.lines()).hasSize(3);
    assertThat(cli.lines().get(0)).isEqualTo("id     createdTime");
    assertThat(cli.lines().get(2)).startsWith("ada    20");
    assertThat(cli.err()).contains("columns do not fit");
  }

  @Test
  void hasTheColumnsThatAreAskedFor() {
    assertThat(run(Terminal.none(), "list", "--columns", "email,id,nothing").lines())
        .containsExactly(
            "email            id     nothing", "                 grace", "ada@example.com  ada");
  }

  @Test
  void showsNothingThatCouldMoveTheCursor() {
    assertThat(run(TERMINAL, "list", "--columns", "metadata.note").lines()).contains("a?[31m??b");
    assertThat(run(TERMINAL, "get", "grace").out()).contains("metadata.note         a?[31m??b\n");
  }

  @Test
  void namesAreNotTrustedEither() {
    generic.addCustomer("{\"id\":\"x\",\"metadata\":{\"a\\u001bb\":\"c\"}}");

    assertThat(run(new Terminal(true, true, 200), "list").lines().get(0)).contains("metadata.a?b");
    assertThat(run(TERMINAL, "get", "x").out()).contains("metadata.a?b ");
  }

  @Test
  void cutsWhatIsTooWide() {
    generic.reset();
    generic.addCustomer("{\"id\":\"x\",\"metadata\":{\"note\":\"" + "n".repeat(100) + "\"}}");

    assertThat(run(TERMINAL, "list", "--columns", "metadata.note").lines())
        .contains("n".repeat(39) + "…");
    assertThat(run(TERMINAL, "get", "x").out()).contains("n".repeat(100));
  }

  @Test
  void nothingInJsonMovesTheCursorOfATerminal() throws Exception {
    String name = "a\u009b2J\u202eb\u200f\udb40\udc41";
    generic.reset();
    generic.addCustomer("{\"id\":\"x\",\"metadata\":{\"n\":\"" + name + "\"}}");

    String shown = run(TERMINAL, "get", "x", "--json").out();

    assertThat(shown).contains("\"a\\u009b2J\\u202eb\\u200f\\udb40\\udc41\"");
    assertThat(new ObjectMapper().readTree(shown).at("/metadata/n").asText()).isEqualTo(name);
    assertThat(run(Terminal.none(), "get", "x").out()).contains(name);
  }

  @Test
  void isJsonOnATerminalToo() {
    assertThat(run(TERMINAL, "get", "ada", "--json").out()).startsWith("{").endsWith("}\n");
  }

  @Test
  void aPageIsOnePageUnlessAllAreAskedFor() {
    Cli first = run(Terminal.none(), "list", "--limit", "1");
    assertThat(first.lines()).hasSize(1);
    assertThat(first.err()).contains("--all");

    Cli all = run(Terminal.none(), "list", "--limit", "1", "--all");
    assertThat(all.lines()).hasSize(2);
    assertThat(all.err()).isEmpty();
    assertThat(generic.requestCount()).isEqualTo(3);
  }

  @Test
  void progressIsForTerminalsOnly() {
    Terminal onlyErrors = new Terminal(false, true, 80);

    assertThat(run(onlyErrors, "list", "--all").err())
        .contains("0 rows, page 1")
        .endsWith("\r\033[K");
    assertThat(run(onlyErrors, "list", "--all").lines()).hasSize(2);
  }

  private static Cli run(Terminal terminal, String... arguments) {
    String[] command = new String[arguments.length + 1];
    command[0] = "generic";
    System.arraycopy(arguments, 0, command, 1, arguments.length);
    Cli cli = Cli.run(Cli.environment(generic), terminal, "", command);
    assertThat(cli.status()).as(cli.err()).isZero();
    return cli;
  }
}
