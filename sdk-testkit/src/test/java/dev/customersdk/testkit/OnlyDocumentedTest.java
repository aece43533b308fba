package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.testkit.junit.EmulatorExtension;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EmulatorExtension.class)
class OnlyDocumentedTest {

  @Test
  void saysWhereAndWhatIsDocumentedThere(KohortEmulator kohort) {
    Caller caller = new Caller(kohort);
    String id = kohort.addCustomers(1).get(0);
    caller.get("/customers?take=0&search=x");
    kohort.verify().onlyDocumented();

    caller.send("PATCH", "/customers/" + id, "{'firstName':'secret'}");
    caller.send("PATCH", "/customers/" + id, "{'firstName':'other'}");
    caller.get("/customers?limit=secret");
    caller.send("DELETE", "/customers");
    caller.send("DELETE", "/customers/" + id, "{}");
    caller.get("/nowhere?email=secret");

    assertThatThrownBy(() -> kohort.verify().onlyDocumented())
        .isInstanceOf(AssertionError.class)
        .message()
        .isEqualToNormalizingNewlines(
            """
            the vendor does not document what was sent:
              PATCH /customers/{id}: property firstName (documented: deletedAt)
              GET /customers: query parameter limit (documented: expand, orderBy, search, skip, take)
              DELETE /customers: method (documented: GET, POST)
              DELETE /customers/{id}: body (none is documented)
              GET /nowhere: path (documented: /customers, /customers/{id}, /customers/{id}/block, \
            /customers/{id}/unblock)""");
    assertThat(undocumented(kohort)).hasSize(6);
  }

  @Test
  void whatIsNoLongerKeptCounts() {
    try (KohortEmulator few = KohortEmulator.builder().keepRequests(1).start()) {
      new Caller(few).get("/customers?limit=1");
      new Caller(few).get("/customers?take=1");

      assertThat(undocumented(few)).isEmpty();
      assertThatThrownBy(() -> few.verify().onlyDocumented())
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("GET /customers: query parameter limit");
      few.reset();
      few.verify().onlyDocumented();
    }
  }

  @Test
  void changesNoResponse(GenericEmulator generic) {
    try (GenericEmulator watched = GenericEmulator.builder().failOnUndocumented().start()) {
      String body = "{'emial':'ada@example.com'}";

      assertThat(new Caller(watched).post("/customers", body).body())
          .isEqualTo(new Caller(generic).post("/customers", body).body());
      assertThat(watched.failsOnUndocumented()).isTrue();
      assertThat(generic.failsOnUndocumented()).isFalse();
    }
  }

  private static List<RecordedRequest> undocumented(Emulator emulator) {
    return emulator.requests().stream().filter(it -> it.undocumented().isPresent()).toList();
  }
}
