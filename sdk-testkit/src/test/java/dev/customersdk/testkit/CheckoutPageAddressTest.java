package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customersdk.testkit.junit.EmulatorExtension;
import java.io.IOException;
import java.net.http.HttpResponse;
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
        "{'line1':'2'}        | {'line1':'2'}             | {'line1':'2','city':'C'}",
        "{'state':'S'}        | {'state':'S'}             | {'line1':'1','city':'C','state':'S'}",
        "{'city':''}          | {'city':''}               | {'line1':'1','city':''}",
        "{}                   | {}                        | {'line1':'1','city':'C'}",
      })
  void address(String sent, String replaced, String merged) throws IOException {
    expect("address", sent, replaced, merged);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'name':'M'} | {'name':'M'}"
            + "| {'name':'M','phone':'P','address':{'line1':'1','city':'C'}}",
        "{'name':null} | {} | {'phone':'P','address':{'line1':'1','city':'C'}}",
        "{'address':{'city':'D'}} | {'address':{'city':'D'}}"
            + "| {'name':'N','phone':'P','address':{'line1':'1','city':'D'}}",
        "{'address':null} | {} | {'name':'N','phone':'P'}",
        "{'address':{}} | {'address':{}}"
            + "| {'name':'N','phone':'P','address':{'line1':'1','city':'C'}}",
      })
  void shipping(String sent, String replaced, String merged) throws IOException {
    expect("shipping", sent, replaced, merged);
  }

  @Test
  void mergingIntoNothing() throws IOException {
    String id = merging.addCustomer("{\"email\":\"a@b.c\"}");

    JsonNode customer =
        update(merging, id, "{\"shipping\":{\"phone\":null,\"address\":{\"city\":\"C\"}}}");

    assertThat(customer.get("shipping")).hasToString("{\"address\":{\"city\":\"C\"}}");
  }

  @Test
  void clearedAndThenSetHasOnlyTheNewMembers() throws IOException {
    String id = merging.addCustomer(STORED);
    update(merging, id, "{\"address\":null}");

    assertThat(update(merging, id, "{\"address\":{\"line1\":\"2\"}}").get("address"))
        .hasToString("{\"line1\":\"2\"}");
  }

  private static void expect(String field, String sent, String replaced, String merged)
      throws IOException {
    String body = json("{'%s':%s}".formatted(field, sent));

    assertThat(updated(byDefault, body).get(field)).isEqualTo(Caller.json(json(replaced)));
    assertThat(updated(replacing, body).get(field)).isEqualTo(Caller.json(json(replaced)));
    assertThat(updated(merging, body).get(field)).isEqualTo(Caller.json(json(merged)));
  }

  private static JsonNode updated(CheckoutPageEmulator emulator, String body) throws IOException {
    return update(emulator, emulator.addCustomer(STORED), body);
  }

  private static JsonNode update(CheckoutPageEmulator emulator, String id, String body)
      throws IOException {
    HttpResponse<String> response = new Caller(emulator).patch("/v1/customers/" + id, body);
    assertThat(response.statusCode()).isEqualTo(200);
    return Caller.json(response).get("data");
  }

  private static String json(String quotedWithApostrophes) {
    return quotedWithApostrophes.replace('\'', '"');
  }
}
