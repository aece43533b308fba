package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customersdk.testkit.junit.EmulatorExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(EmulatorExtension.class)
class CheckoutPageAddressTest {

  private static final String STORED =
      """
      {
        "email": "a@b.c",
        "address": {"line1": "1", "city": "C"},
        "shipping": {"name": "N", "phone": "P", "address": {"line1": "1", "city": "C"}}
      }
      """;

  static final CheckoutPageEmulator byDefault = CheckoutPageEmulator.start();
  static final CheckoutPageEmulator replacing =
      CheckoutPageEmulator.builder().addressUpdates(AddressUpdates.REPLACE).start();
  static final CheckoutPageEmulator merging =
      CheckoutPageEmulator.builder().addressUpdates(AddressUpdates.MERGE).start();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "address | {'line1':'2'} | {'line1':'2'} | {'line1':'2','city':'C'}",
        "address | {'state':'S'} | {'state':'S'} | {'line1':'1','city':'C','state':'S'}",
        "address | {'city':''} | {'city':''} | {'line1':'1','city':''}",
        "address | {} | {} | {'line1':'1','city':'C'}",
        "shipping | {'name':'M'} | {'name':'M'}"
            + "| {'name':'M','phone':'P','address':{'line1':'1','city':'C'}}",
        "shipping | {'name':null} | {} | {'phone':'P','address':{'line1':'1','city':'C'}}",
        "shipping | {'address':{'city':'D'}} | {'address':{'city':'D'}}"
            + "| {'name':'N','phone':'P','address':{'line1':'1','city':'D'}}",
        "shipping | {'address':null} | {} | {'name':'N','phone':'P'}",
        "shipping | {'address':{}} | {'address':{}}"
            + "| {'name':'N','phone':'P','address':{'line1':'1','city':'C'}}",
      })
  void replacesOrMerges(String property, String sent, String replaced, String merged) {
    String body = "{'%s':%s}".formatted(property, sent);

    assertThat(updated(byDefault, body).get(property)).isEqualTo(json(replaced));
    assertThat(updated(replacing, body).get(property)).isEqualTo(json(replaced));
    assertThat(updated(merging, body).get(property)).isEqualTo(json(merged));
  }

  @Test
  void mergesIntoNothingOrWhatWasCleared() {
    new Script(merging, new MovableClock())
        .run(
            """
            ADD {'email':'a@b.c','address':{'line1':'1','city':'C'}}
            PATCH /v1/customers/$id {'shipping':{'phone':null,'address':{'city':'C'}}} -> 200 …\
            'shipping':{'address':{'city':'C'}},'sellerId':…
            PATCH /v1/customers/$id {'address':null}
            PATCH /v1/customers/$id {'address':{'line1':'2'}} -> 200 …'address':{'line1':'2'},…
            """);
  }

  private static JsonNode updated(CheckoutPageEmulator emulator, String body) {
    Caller caller = new Caller(emulator);
    String path = "/v1/customers/" + caller.add(STORED);
    Caller.json(200, caller.send("PATCH", path, body));
    return Caller.json(caller.get(path)).get("data");
  }

  private static JsonNode json(String text) {
    return Caller.json(Caller.quoted(text));
  }
}
