package dev.customersdk.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Example;
import org.assertj.core.api.SoftAssertions;

/** What escaped once is tried with every case of its target. */
class FindingsTest {

  @Example
  void nothingEscapesAgain() throws IOException {
    SoftAssertions all = new SoftAssertions();
    for (Target target : Target.values()) {
      for (Path finding : Findings.kept().of(target)) {
        byte[] input = Files.readAllBytes(finding);
        for (Case each : target.cases()) {
          all.assertThatCode(() -> each.check().accept(input))
              .as("%s, %s", finding, each.name())
              .doesNotThrowAnyException();
        }
      }
    }
    all.assertAll();
  }
}
