package dev.customersdk.core.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.customersdk.core.Pages;
import dev.customersdk.core.probe.Probe;
import dev.customersdk.fixtures.RawServer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** E-mail addresses as callers write them and as vendors return them. */
class EmailMatchTest {

  @ParameterizedTest
  @ValueSource(strings = {"Ada@x.org", " Ada@x.org", "Ada@x.org\t", "\u2003Ada@x.org\n"})
  void anAddressLosesTheBlanksAroundIt(String email) {
    assertThat(EmailMatch.address(email)).isEqualTo("Ada@x.org");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "\t"})
  @SuppressWarnings({"NullAway", "DataFlowIssue"}) // that is the point
  void anAddressIsNeeded(String email) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EmailMatch.address(email))
        .withMessage("email: must not be " + (email == null ? "null" : "empty"));
  }

  @Test
  void keepsTheRowsOfAllPagesWithTheWholeAddressInAnyCase() {
    try (RawServer server =
            RawServer.start((number, request, reply) -> reply.json(200, page(number)));
        Probe probe = Probe.at(server.url()).build()) {
      List<Probe.Thing> found =
          EmailMatch.among(
              Pages.startingWith(probe.list(1)),
              "a.b@x.org",
              thing -> Optional.of(thing.id()).filter(id -> !id.isEmpty()));

      assertThat(found)
          .extracting(Probe.Thing::id)
          .containsExactly("a.b@x.org", "A.B@X.org", "a.b@x.org");
    }
  }

  private static String page(int number) {
    return number == 1
        ? "{\"rows\":[{\"id\":\"a.b@x.org\"},{\"id\":\"\"},{\"id\":\"aab@x.org\"}],\"more\":true}"
        : "{\"rows\":[{\"id\":\"A.B@X.org\"},{\"id\":\"a.b@x.org\"},{\"id\":\"a.b@x.org.au\"}]}";
  }
}
