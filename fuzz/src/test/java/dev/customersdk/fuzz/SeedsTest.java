package dev.customersdk.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.customersdk.fixtures.Codecs;
import dev.customersdk.kohort.Customer;
import java.util.List;
import net.jqwik.api.Example;

/** What inputs are made from is good, or all of them would be refused at once. */
class SeedsTest {

  @Example
  void seedsAreReadAndHoldCanaries() {
    assertThat(Types.models()).hasSizeGreaterThan(30);
    for (Class<?> type : Types.all()) {
      assertThat(Codecs.of(type).fromJson(Seeds.of(type))).as("%s", type).isNotNull();
    }
    assertThat(Types.all())
        .filteredOn(type -> Seeds.of(type).contains(Canary.TEXT))
        .hasSizeGreaterThan(Types.all().size() / 2);
    assertThat(Seeds.of(Customer.class)).contains("\"id\":\"c@nary\"");
  }

  @Example
  void textsAreTriedInTheFormOfTheirCase() {
    String text = "\u00e9\ud83d";
    Case wide =
        new Case(
            "wide", Utf16::bytes, List.of(), input -> Oracle.same(Utf16.text(input), text, ""));

    new Trial(wide, text).run();
  }

  @Example
  void noSeedEscapes() {
    for (Target target : Target.values()) {
      for (Case each : target.cases()) {
        for (String seed : each.seeds()) {
          assertThatCode(() -> each.run(seed))
              .as("%s, %s, %s", target, each.name(), seed)
              .doesNotThrowAnyException();
        }
      }
    }
  }
}
