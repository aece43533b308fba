package dev.customersdk.testkit.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.testkit.Emulator;
import dev.customersdk.testkit.KohortEmulator;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;

/** The options of the command line, right ones and wrong ones. */
class EmulatorCommandTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--vendor nobody | Invalid value for option '--vendor'",
        "--port 8080 | Missing required option: '--vendor=<vendor>'",
        "--vendor kohort --port -1 | --port: must be from 0 to 65535",
        "--vendor kohort --port 65536 | --port: must be from 0 to 65535",
        "--vendor kohort --control-port 65536 | --control-port: must be from 0 to 65535",
        "--vendor kohort --control-port -1 | --control-port: must be from 0 to 65535",
        "--vendor kohort --port 9999 --control-port 9999 | --control-port: must be another one",
        "--vendor kohort --host no.such.host.invalid | --host: there is no no.such.host.invalid",
        "--vendor kohort --allow-host a:80 | --allow-host: a:80 is no name of a host",
        "--vendor kohort --seed-customers -1 | --seed-customers: must be from 0 to 100000",
        "--vendor kohort --seed-customers 100001 | --seed-customers: must be from 0 to 100000",
        "--vendor kohort --rate-limit | --rate-limit: KohortPay documents none",
        "--vendor flex --rate-limit | --rate-limit: Flex documents no number",
        "--vendor flex --rate-limit=-5 | --rate-limit: Flex documents no number",
        "--vendor generic --rate-limit=5 | --rate-limit: this vendor documents its own",
        "--vendor kohort --api-key a=key\u00e9 | --api-key: apiKey must be printable ASCII",
      })
  void aWrongOptionIsNamed(String arguments, String message) {
    try (CommandRun run = new CommandRun(arguments.split(" "))) {
      assertThat(run.exitCode()).isEqualTo(2);
      assertThat(run.err()).contains(message);
      assertThat(run.out()).isEmpty();
    }
  }

  @Test
  void aPortThatIsTakenIsNamed() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(taken.getLocalPort());
      try (CommandRun run = new CommandRun("--vendor", "kohort", "--port", port)) {
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--port: cannot listen at", port, "0 for a free one");
      }
      try (CommandRun run =
          new CommandRun("--vendor", "kohort", "--port", "0", "--control-port", port)) {
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--control-port: cannot listen at", port);
      }
    }
  }

  @Test
  void afterTheLastPortAFreeOneIsTaken() {
    assertThat(controlPort("--port", "65535")).isZero();
    assertThat(controlPort("--port", "65534")).isEqualTo(65535);
    assertThat(controlPort("--port", "0")).isZero();
    assertThat(controlPort("--control-port", "9")).isEqualTo(9);
  }

  private static int controlPort(String... arguments) {
    return CommandLine.populateCommand(new ListenOptions(), arguments).control().getPort();
  }

  @ParameterizedTest
  @EnumSource
  void theKeyIsAnotherOneAtEachStart(VendorChoice vendor) {
    Set<String> keys = new HashSet<>();
    for (int i = 0; i < 2; i++) {
      try (CommandRun run = CommandRun.onFreePorts("--vendor", vendor.name())) {
        keys.add(run.printed("API key: "));
      }
    }
    try (Emulator emulator = vendor.builder().start()) {
      String prefix = emulator.apiKey().replace("emulated4711", "");
      assertThat(keys).hasSize(2).allMatch(key -> key.startsWith(prefix));
    }
  }

  @Test
  void theOptionsAreKept() throws IOException {
    try (CommandRun run =
        CommandRun.onFreePorts(
            "--vendor=flex",
            "--host=127.0.0.2",
            "--api-key=mine",
            "--rate-limit=1",
            "--seed-customers=2",
            "--allow-host=one",
            "--allow-host=two")) {
      String api = run.printed("flex emulator: ");
      assertThat(api).startsWith("http://127.0.0.2:");
      assertThat(run.printed("API key: ")).isEqualTo("mine");
      URI control = URI.create(run.printed("control page: "));
      assertThat(control.getHost()).isEqualTo("127.0.0.2");
      ControlClient client = new ControlClient(control.toString());
      assertThat(client.send("GET /api", "Host: two:1", "")).contains("\"customers\":2");
      assertThat(client.send("GET /api", "Host: one", "")).startsWith("HTTP/1.1 200");
      assertThat(client.send("GET /api", "Host: three", "")).startsWith("HTTP/1.1 403");
      ControlClient vendor = new ControlClient(api);
      String key = "Host: localhost\r\nAuthorization: Bearer mine";
      assertThat(vendor.send("GET /v1/customers", key, "")).startsWith("HTTP/1.1 200");
      assertThat(vendor.send("GET /v1/customers", key, "")).startsWith("HTTP/1.1 429");
    }
  }

  @Test
  void aStateThatCannotBeUsedEndsIt(@TempDir Path folder) throws IOException {
    Path latin = Files.write(folder.resolve("latin"), new byte[] {(byte) 0xE9, '\n'});
    isRefused(latin, "latin is not UTF-8");
    isRefused(folder.resolve("no/state"), "cannot use the file: java.nio.file.NoSuchFileException");
    isRefused(Files.createDirectory(folder.resolve("directory")), "cannot use the file: ");
    isRefused(Files.writeString(folder.resolve("else"), "{}"), "emulator of this vendor");
    Files.createDirectory(folder.resolve("blocked.new"));
    isRefused(folder.resolve("blocked"), "cannot use the file: ");
    assertThat(folder.resolve("blocked")).doesNotExist();
  }

  private static void isRefused(Path state, String message) {
    try (CommandRun run = CommandRun.onFreePorts("--vendor", "kohort", "--state", state + "")) {
      assertThat(run.exitCode()).isEqualTo(2);
      assertThat(run.err()).contains("--state " + state + ": ", message);
    }
  }

  @Test
  void theStateIsRestoredAndSeedsAreForAnEmptyOne(@TempDir Path folder) throws IOException {
    Path state = folder.resolve("state.jsonl");
    try (KohortEmulator before = KohortEmulator.start()) {
      before.addCustomers(3);
      Files.writeString(state, before.snapshot());
    }
    try (CommandRun run =
        CommandRun.onFreePorts(
            "--vendor", "kohort", "--seed-customers", "9", "--state", state + "")) {
      ControlClient client = new ControlClient(run.printed("control page: "));
      assertThat(client.send("GET /api", "")).contains("\"customers\":3");
    }
  }
}
