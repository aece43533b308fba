package dev.customersdk.examples.cli.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.examples.cli.Cli;
import dev.customersdk.testkit.Fault;
import dev.customersdk.testkit.GenericEmulator;
import dev.customersdk.testkit.junit.EmulatorExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(EmulatorExtension.class)
class ExportTest {

  static final GenericEmulator generic = GenericEmulator.start();

  @TempDir private Path directory;

  @BeforeEach
  void addCustomers() {
    IntStream.range(0, 120).forEach(i -> generic.addCustomer("{\"id\":\"c" + i + "\"}"));
    generic.addCustomer("{\"id\":\"last\",\"metadata\":{\"note\":\"a,\\\"b\\\"\\n\",\"a.b\":1}}");
  }

  @Test
  void writesEverybodyAsJsonLines() throws IOException {
    Path file = directory.resolve("customers.jsonl");

    assertThat(run(file.toString()).out()).isEmpty();

    assertThat(Files.readAllLines(file)).hasSize(121).allMatch(line -> line.startsWith("{"));
    assertThat(generic.requestCount()).as("pages of 100").isEqualTo(2);
    assertThat(Files.getPosixFilePermissions(file))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void writesCsvWithAColumnForWhatOnlyOneHas() throws IOException {
    Path file = directory.resolve("customers.csv");

    run(file.toString());

    assertThat(file)
        .content()
        .startsWith(
            "createdTime,enabled,id,liveMode,\"metadata.a\\.b\",metadata.note,"
                + "requestToBeForgotten,updatedTime\n")
        .contains(",last,false,1,\"a,\"\"b\"\"\n\",false,");
  }

  @Test
  void writesToStandardOutput() {
    assertThat(run("-", "--ids", "c7").lines())
        .singleElement()
        .asString()
        .contains("\"id\":\"c7\"");
    assertThat(run("--ids", "c7", "--format", "csv").lines())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("createdTime,");
  }

  @Test
  void nobodyIsAnEmptyFile() {
    Path file = directory.resolve("customers.csv");

    run("--ids", "nobody", file.toString());

    assertThat(file).isEmptyFile();
  }

  @Test
  void aFileStaysAsItWasUntilAllIsThere() throws IOException {
    Path file = Files.writeString(directory.resolve("customers.jsonl"), "before");
    generic.failNext(Fault.none(), Fault.status(400));

    assertThat(export(file.toString()).status()).isEqualTo(4);

    assertThat(file).hasContent("before");
    try (var files = Files.list(directory)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void aLinkStaysOne() throws IOException {
    Path file = Files.writeString(directory.resolve("customers.jsonl"), "before");
    Path link = Files.createSymbolicLink(directory.resolve("link.jsonl"), file);

    run(link.toString());

    assertThat(link).isSymbolicLink();
    assertThat(file).content().startsWith("{");
  }

  @Test
  void whatIsNoFileIsRefused() {
    assertThat(export(directory.toString()).err()).contains("is no file");
    assertThat(export(directory.resolve("no/x.csv").toString()).status()).isEqualTo(2);
    assertThat(export("/dev/null").err()).contains("is no file");
  }

  private static Cli run(String... options) {
    Cli cli = export(options);
    assertThat(cli.status()).as(cli.err()).isZero();
    assertThat(cli.err()).isEmpty();
    return cli;
  }

  private static Cli export(String... options) {
    List<String> command = new ArrayList<>(List.of("generic", "export"));
    command.addAll(List.of(options));
    return Cli.at(generic, command.toArray(String[]::new));
  }
}
