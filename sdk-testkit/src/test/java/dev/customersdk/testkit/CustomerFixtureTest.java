package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customersdk.testkit.junit.EmulatorExtension;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
@ExtendWith(EmulatorExtension.class)
class CustomerFixtureTest {

  private final Emulator emulator;
  private final Vendor vendor;

  CustomerFixtureTest(Vendor vendor) {
    this.vendor = vendor;
    this.emulator = vendor.builder().start();
  }

  @Test
  void isSomebodyElseEachTimeAndTheSameInEveryRun() {
    List<String> first = Stream.generate(() -> emulator.customer().json()).limit(300).toList();

    assertThat(first).doesNotHaveDuplicates().allMatch(json -> json.contains("@example.com"));
    emulator.reset();
    assertThat(Stream.generate(() -> emulator.customer().json()).limit(300)).isEqualTo(first);
    try (Emulator other = vendor.builder().start()) {
      assertThat(other.customer().json()).isEqualTo(first.get(0));
    }
  }

  @Test
  void storesWhatItShows() {
    CustomerFixture customer = emulator.customer();

    String id = customer.add();

    String email = Caller.json(customer.json()).path(emailName()).textValue();
    assertThat(emulator.customerJson(id).orElseThrow()).contains("\"" + email + "\"");
    assertThat(emulator.customerCount()).isEqualTo(1);
    assertThat(emulator.requests()).isEmpty();
  }

  @Test
  void addsManyWhoDiffer() {
    Set<String> emails = new HashSet<>();

    List<String> ids = emulator.addCustomers(120);

    assertThat(ids).hasSize(120).doesNotHaveDuplicates();
    assertThat(emulator.customerCount()).isEqualTo(120);
    for (String id : ids) {
      JsonNode stored = Caller.json(emulator.customerJson(id).orElseThrow());
      assertThat(emails.add(stored.path(emailName()).textValue())).as(id).isTrue();
    }
    assertThat(emulator.addCustomers(0)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> emulator.addCustomers(-1))
        .withMessage("number must not be negative");
  }

  @Test
  void changesNothingButWhatItIsTold() {
    CustomerFixture customer = emulator.customer();
    String before = customer.json();

    CustomerFixture changed = customer.with(emailName(), "ada@example.com");

    assertThat(customer.json()).isEqualTo(before);
    assertThat(changed.json())
        .isEqualTo(
            before.replaceFirst("(\"" + emailName() + "\":)\"[^\"]+\"", "$1\"ada@example.com\""));
    assertThat(Caller.names(Caller.json(changed.without(emailName()).json())))
        .doesNotContain(emailName())
        .hasSize(Caller.json(before).size() - 1);
  }

  @Test
  void takesValuesOfPlainJava() {
    List<Object> list = new ArrayList<>(Arrays.asList("a", null, 1.5));
    CustomerFixture customer =
        emulator
            .customer()
            .with("x", Map.of("a", Map.of("b", list)))
            .with("y", true)
            .with("z", null);

    JsonNode json = Caller.json(customer.json());

    assertThat(json.path("x")).hasToString("{\"a\":{\"b\":[\"a\",null,1.5]}}");
    assertThat(json.path("y").isBoolean()).isTrue();
    assertThat(json.path("z").isNull()).isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> customer.with("x", new Object()))
        .withMessage(
            "value of x must be a text, a number, true or false, null, a list or a map, not a"
                + " java.lang.Object");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> customer.with("x", Double.NaN))
        .withMessage("value of x must be a finite number");
  }

  @Test
  void namesWhatTheVendorDoesNotDocument() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> emulator.customer().with("emial", "x@example.com").add())
        .withMessageMatching(
            "not documented of a customer: property emial \\(documented: .*"
                + emailName()
                + ".*\\)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> emulator.customer().without("emial"))
        .withMessage("name must be a property that the customer has: emial");
    assertThat(emulator.customerCount()).isZero();
  }

  @Test
  void refusesWhatTheVendorWouldReject() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> emulator.customer().with(emailName(), 1).add())
        .withMessageStartingWith(emailName() + " must be ");
    assertThat(emulator.customerCount()).isZero();
  }

  @Test
  void printsNothingOfThePerson() {
    assertThat(emulator.customer()).hasToString("CustomerFixture");
  }

  private String emailName() {
    return Caller.names(Caller.json(vendor.customer)).get(0);
  }
}
