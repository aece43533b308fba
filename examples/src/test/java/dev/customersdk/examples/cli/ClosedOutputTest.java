package dev.customersdk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.examples.cli.console.Console;
import dev.customersdk.examples.cli.console.Terminal;
import dev.customersdk.testkit.KohortEmulator;
import dev.customersdk.testkit.junit.EmulatorExtension;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Nobody reads the results, as behind {@code head}: what was done was done all the same. */
@ExtendWith(EmulatorExtension.class)
class ClosedOutputTest {

  static final KohortEmulator kohort = KohortEmulator.start();

  private final StringWriter err = new StringWriter();

  @Test
  void aCreateHasHappened() {
    assertThat(run("kohort", "create", "--set", "emailAddress=ada@example.com")).isEqualTo(7);
    assertThat(err.toString()).contains("the vendor did it");
    assertThat(kohort.customerCount()).isEqualTo(1);
  }

  @Test
  void aReadIsInVain() {
    kohort.addCustomer("{\"emailAddress\":\"ada@example.com\"}");

    assertThat(run("kohort", "list")).isEqualTo(1);
  }

  @Test
  void anImportKeepsItsStatusAndSaysItBeside(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("c.jsonl");
    Files.writeString(file, "{\"emailAddress\":\"ada@example.com\"}\n");

    assertThat(run("kohort", "import", file.toString())).isZero();
    assertThat(err.toString()).contains("1 rows: 1 done");
  }

  private int run(String... command) {
    Writer closed =
        new Writer() {
          @Override
          public void write(char[] text, int offset, int length) throws IOException {
            throw new IOException("Broken pipe");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    Console console =
        new Console(
            Cli.environment(kohort),
            InputStream.nullInputStream(),
            new PrintWriter(closed),
            new PrintWriter(err),
            Terminal.none());
    return CustomersCommand.of(console).execute(command);
  }
}
