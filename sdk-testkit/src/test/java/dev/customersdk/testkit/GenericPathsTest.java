package dev.customersdk.testkit;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GenericPathsTest extends GenericRefusals {

  @ParameterizedTest
  @CsvSource({
    "limit=0, invalid_integer, limit",
    "limit=101, invalid_integer, limit",
    "limit=ten, invalid_integer, limit",
    "limit=1&limit=2, invalid_parameter, limit",
    "startingAfter=unknown, invalid_parameter, startingAfter",
    "endingBefore=unknown, invalid_parameter, endingBefore",
    "startingBefore=1, unknown_parameter, startingBefore",
    "requestToBeForgotten=1, invalid_boolean, requestToBeForgotten",
    "createdTime=2021-07-22, invalid_format, createdTime",
    "createdTime%5Bne%5D=2021-07-22T00:00:00Z, unknown_parameter, createdTime[ne]",
    "updatedTime%5Bgt%5D=now, invalid_format, updatedTime[gt]",
    "take=1, unknown_parameter, take"
  })
  void queries(String query, String code, String parameter) throws IOException {
    refused(400, code, parameter, caller.get("/customers?" + query));
  }

  @Test
  void aQueryOnAnotherOperation() throws IOException {
    refused(400, "unknown_parameter", "limit", caller.get("/customers/1?limit=1"));
    refused(400, "unknown_parameter", "limit", caller.post("/customers?limit=1", "{}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /customers/9",
        "DELETE /customers/9",
        "POST /customers/9/sources/SOURCE",
        "DELETE /customers/9/sources/SOURCE",
        "POST /customers/9/tax-identifiers/x",
        "POST /customers/1/sources/x",
        "DELETE /customers/1/sources/SOURCE",
        "POST /customers/1/tax-identifiers/SOURCE"
      })
  void unknownIds(String call) throws IOException {
    String[] parts = call.replace("SOURCE", source).split(" ", -1);

    refused(404, "not_found", "id", caller.send(parts[0], parts[1]));
    refused(404, "not_found", "id", caller.post("/customers/9", "{}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/Customers",
        "/customers/",
        "/customers/1/",
        "/customers/1/sources",
        "/customers/1/sources/",
        "/customers/1/orders/1",
        "/customers//sources/1"
      })
  void unknownPaths(String path) throws IOException {
    refused(404, "not_found", "", caller.send("POST", path));
  }

  @Test
  void otherMethods() throws IOException {
    refused(405, "method_not_allowed", "", caller.send("PUT", "/customers/1", "{}"));
    refused(405, "method_not_allowed", "", caller.patch("/customers/1", "{}"));
    refused(405, "method_not_allowed", "", caller.send("DELETE", "/customers"));
    refused(405, "method_not_allowed", "", caller.get("/customers/1/sources/" + source));
    refused(405, "method_not_allowed", "", caller.send("DELETE", "/customers/1/tax-identifiers/1"));
  }
}
