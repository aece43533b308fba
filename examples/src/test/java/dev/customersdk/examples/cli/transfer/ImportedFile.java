package dev.customersdk.examples.cli.transfer;

import dev.customersdk.examples.cli.Cli;
import dev.customersdk.testkit.Emulator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A file of customers that is imported into an emulator, perhaps more than once. */
record ImportedFile(Path path) {

  /** Writes a file; its journal of before is kept. */
  static ImportedFile write(Path path, String content) throws IOException {
    return new ImportedFile(Files.writeString(path, content));
  }

  /** JSON lines of customers of KohortPay. */
  static String kohortCustomers(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "{\"emailAddress\":\"c" + i + "@example.com\"}\n")
        .collect(Collectors.joining());
  }

  Cli into(Emulator emulator, String... options) {
    String vendor = emulator.getClass().getSimpleName().replace("Emulator", "");
    List<String> command =
        new ArrayList<>(List.of(vendor.toLowerCase(Locale.ROOT), "import", path.toString()));
    command.addAll(List.of(options));
    return Cli.at(emulator, command.toArray(String[]::new));
  }

  Path journal() {
    return Path.of(path + ".journal");
  }

  /** Makes the journal end as after {@code kill -9}. */
  void forgetOutcomes() throws IOException {
    String journal = Files.readString(journal());
    Files.writeString(journal(), journal.replaceAll("(?m)^.*\"DONE\".*\\R", ""));
  }
}
