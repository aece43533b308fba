package dev.customersdk.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;

/** A text in place of personal data and keys, and where a model may print it all the same. */
final class Canary {

  /** Not what a code, a name or an id of a vendor's may look like to be printed anywhere. */
  static final String TEXT = "c@nary";

  /** Ids and the like, in lower case and without underscores, which models print. */
  private static final Set<String> PRINTED =
      Set.of(
          "addressid",
          "amount",
          "blockedby",
          "checkoutsessionid",
          "country",
          "createdby",
          "currency",
          "customer",
          "customerid",
          "defaultsourceid",
          "entity",
          "fileid",
          "id",
          "locale",
          "organizationid",
          "paymentmethodid",
          "paymentsessionid",
          "sellerid",
          "shippingaddressid",
          "size",
          "stripecustomerid",
          "taxauthority",
          "taxidtype",
          "type",
          "updatedby",
          "upstreamid");

  private static final JsonFactory JSON = new JsonFactory();

  private Canary() {}

  /** Whether models print the property of this name. */
  static boolean mayPrint(String property) {
    return PRINTED.contains(property.replace("_", "").toLowerCase(Locale.ROOT));
  }

  /** Whether the JSON, as bytes or as text, has it in a property that models print. */
  static boolean mayPrint(byte[] input) {
    try (JsonParser bytes = JSON.createParser(input);
        JsonParser text = JSON.createParser(new String(input, UTF_8))) {
      return mayPrint(bytes) || mayPrint(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean mayPrint(JsonParser json) {
    String property = "";
    try {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.FIELD_NAME) {
          property = json.getText();
        } else if (token == JsonToken.VALUE_STRING
            && json.getText().contains(TEXT)
            && mayPrint(property)) {
          return true;
        }
      }
    } catch (IOException malformed) {
      return false;
    }
    return false;
  }
}
